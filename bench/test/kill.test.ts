// A few of the kills of `pnpm kill-test`, which ends each program 200 times.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQueue } from '@nianbao/queue';
import { expect, onTestFinished, test } from 'vitest';
import { startPostgres } from '../../packages/store/test/start-postgres.ts';
import { runKillRounds } from '../src/kill/kill-rounds.ts';
import { createIngestSubject, createWorkerSubject, programs } from '../src/kill/kill-subjects.ts';
import { createRandom } from '../src/random.ts';

test.concurrent('an ingest killed at three random moments loses and doubles nothing, and the next run finishes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const subject = createIngestSubject(`sqlite:${join(folder, 'store.db')}`);
  const summary = await runKillRounds(subject, 3, createRandom('test'));
  expect(summary).toMatchObject({ kills: 3, faults: [], reports: subject.documents() });
}, 240_000);

test.concurrent('a worker killed at three random moments: another one does what it had in hand, each report once', async () => {
  const server = await startPostgres();
  const url = await server.createDatabase();
  const queue = await openQueue(url, { programs, heartbeat: 10, retryDelay: 1 });
  onTestFinished(async () => {
    await queue.close();
    await server.stop();
  });
  const subject = createWorkerSubject(url, queue);
  const summary = await runKillRounds(subject, 3, createRandom('test'));
  expect(summary).toMatchObject({ kills: 3, faults: [], reports: subject.documents() });
}, 240_000);
