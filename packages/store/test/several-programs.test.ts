// Real programs on a real file: ingesting at the same time, and killed in the middle.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { openStore, type ReportDocument, type Store } from '../src/index.ts';
import { buildNumbered } from './ingest-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = join(import.meta.dirname, 'ingest-program.ts');
const start = (url: string, count: number, from: number): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, [program, url, String(count), String(from)], { stdio: ['ignore', 'pipe', 'pipe'] });

const readLines = async (child: ChildProcessByStdio<null, Readable, Readable>): Promise<string[]> => {
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [code] = await once(child, 'close');
  if (code === 1) throw new Error(errors);
  return output.split('\n').filter((line) => line !== '');
};

const readDocuments = async (store: Store): Promise<ReportDocument[]> => {
  const documents = [];
  for await (const document of store.streamReports()) documents.push(document);
  return documents;
};

/** Every report that is there is there with all its parts, and equal to what was submitted. */
const expectWholeReports = async (store: Store, count: number): Promise<number> => {
  const submissions = new Map(
    Array.from({ length: count }, (_, index) => buildNumbered(index)).map((submission) => [
      submission.result.source.sha256,
      submission,
    ]),
  );
  const documents = await readDocuments(store);
  for (const document of documents) {
    const submission = submissions.get(document.version.sha256);
    expect(document.result.cells).toEqual(submission?.result.cells);
    expect(document.findings).toEqual(submission?.findings);
    expect(document.version).toMatchObject({ version: 1, current: true });
    expect(await store.findSource(document.agencyId, document.key)).toEqual(submission?.bytes);
  }
  const totals = await store.readTotals();
  expect(totals).toMatchObject({
    reports: documents.length,
    versions: documents.length,
    figures: documents.length * 200,
  });
  // The rows of figures are as many as the documents say: nothing half-written is counted.
  const sums = await store.sumFigures(['/disputes/reconsideration/total']);
  expect(sums.reduce((sum, total) => sum + total.reports, 0)).toBe(documents.length);
  return documents.length;
};

test('programs that open a new file and ingest the same reports at the same time neither lose nor double any', async () => {
  const url = `sqlite:${join(folder, 'together.db')}`;
  const count = 60;
  const outcomes = await Promise.all([0, 0, 20, 40].map((from) => readLines(start(url, count, from))));
  expect(outcomes.map((kinds) => kinds.length)).toEqual([count, count, count, count]);
  const kinds = outcomes.flat();
  expect(kinds.filter((kind) => kind === 'created')).toHaveLength(count);
  expect(kinds.filter((kind) => kind === 'unchanged')).toHaveLength(3 * count);
  const store = await openStore(url);
  expect(await expectWholeReports(store, count)).toBe(count);
  await store.close();
}, 60_000);

test('a program killed at any moment leaves whole reports only, and the next run finishes', async () => {
  const url = `sqlite:${join(folder, 'killed.db')}`;
  const count = 200;
  const rounds = 6;
  for (let round = 0; round < rounds; round += 1) {
    const child = start(url, count, 0);
    // Killed some reports after its first word, at a random moment of an ingest; the first round while it starts.
    let seen = 0;
    const target = 1 + Math.floor(Math.random() * 60);
    child.stdout.on('data', (chunk: Buffer) => {
      seen += chunk.toString().split('\n').length - 1;
      if (seen >= target) setTimeout(() => child.kill('SIGKILL'), Math.random() * 10);
    });
    if (round === 0) setTimeout(() => child.kill('SIGKILL'), 150 + Math.random() * 200);
    await once(child, 'close');
    const store = await openStore(url);
    await expectWholeReports(store, count);
    await store.close();
  }
  expect(await readLines(start(url, count, 0))).toHaveLength(count);
  const store = await openStore(url, { readOnly: true });
  expect(await expectWholeReports(store, count)).toBe(count);
  await store.close();
}, 120_000);
