// A few of the kills of `pnpm kill-test`, which ends an ingest into either database and a worker 200 times each.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runKillRounds } from '../src/kill/kill-rounds.ts';
import { createIngestSubject } from '../src/kill/kill-subjects.ts';
import { createRandom } from '../src/random.ts';

test('an ingest killed at three random moments loses and doubles nothing, and the next run finishes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const subject = createIngestSubject(`sqlite:${join(folder, 'store.db')}`);
  const summary = await runKillRounds(subject, 3, createRandom('test'));
  expect(summary).toMatchObject({ kills: 3, faults: [], reports: subject.documents() });
}, 240_000);
