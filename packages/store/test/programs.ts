// Real programs that ingest at the same time, or are killed in the middle, and what must hold of the store afterwards.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type ReportDocument, type Store } from '../src/index.ts';
import { buildNumbered } from './ingest-program.ts';
import { sayYears, yearsKey } from './judge-years.ts';

/** A running ingest program. */
export type Program = ChildProcessByStdio<null, Readable, Readable>;

let program = '';

/** Makes the program that `start` starts, for the tests of a file: one file instead of hundreds, as it does little but start. */
export const useIngestProgram = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-program-'));
  beforeAll(async () => {
    program = join(folder, 'ingest-program.js');
    const input = join(import.meta.dirname, 'ingest-program.ts');
    await build({ input, platform: 'node', output: { dir: folder }, logLevel: 'silent' });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
};

/** Starts a program on a store: how many reports, the first of them, and optionally before which statement it dies. */
export const start = (url: string, ...numbers: number[]): Program =>
  spawn(process.execPath, [program, url, ...numbers.map(String)], { stdio: ['ignore', 'pipe', 'pipe'] });

const startWith = (judge: string, url: string, ...numbers: number[]): Program =>
  spawn(process.execPath, [program, url, ...numbers.map(String)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NIANBAO_TEST_JUDGE: judge },
  });

/** The same, judging what waits in the agency of each report that it kept. */
export const startJudging = (url: string, ...numbers: number[]): Program => startWith('all', url, ...numbers);

/** What a program printed, when it has ended; throws what it wrote on standard error where it failed. */
export const readLines = async (child: Program): Promise<string[]> => {
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

/** Every report that does not wait was judged among all earlier years of its agency that are there; resolves with how many wait. */
export const expectJudgedReports = async (store: Store): Promise<number> => {
  const documents = await readDocuments(store);
  let waiting = 0;
  for (const { agencyId, year, version, findings } of documents) {
    const before = documents.filter((other) => other.agencyId === agencyId && other.year! < year!);
    waiting += version.waiting ? 1 : 0;
    if (version.waiting) expect(before).not.toEqual([]);
    else
      expect(findings.flatMap(({ key, actual }) => (key === yearsKey ? [actual] : []))).toEqual(
        before.length === 0 ? [] : [sayYears(before.map(({ result }) => result))],
      );
  }
  expect(await store.countWaiting()).toBe(waiting);
  return waiting;
};

/** Programs that judge what they keep, on an empty store wherever `create` makes one: at the same time, and killed. */
export const testJudgingPrograms = (create: () => Promise<string>): void => {
  test('programs that ingest the years of the same agencies in different orders judge each among all of them', async () => {
    const url = await create();
    const count = 40;
    await Promise.all([0, 25, 11, 33].map((from) => readLines(startJudging(url, count, from))));
    const store = await openStore(url);
    expect(await expectJudgedReports(store)).toBe(0);
    await store.close();
  }, 120_000);

  test('killed between a report and what it changes, what is left waits; the next run judges it', async () => {
    const url = await create();
    const [count, from] = [40, 17];
    // Ten agencies in turn: the 11th report is a later year of its own, the 24th comes before two that were there, and the
    // 34th between one and those two.
    for (const [kept, waiting] of [
      [11, 1],
      [24, 2],
      [34, 3],
    ] as const) {
      await readLines(startWith(String(kept), url, count, from));
      const store = await openStore(url);
      expect((await store.readTotals()).reports).toBe(kept);
      expect(await expectJudgedReports(store)).toBe(waiting);
      await store.close();
    }
    await readLines(startJudging(url, count, from));
    const store = await openStore(url);
    expect((await store.readTotals()).reports).toBe(count);
    expect(await expectJudgedReports(store)).toBe(0);
    await store.close();
  }, 120_000);
};

const submissionsByHash = new Map(
  Array.from({ length: 80 }, (_, index) => buildNumbered(index)).map((submission) => [
    submission.result.source.sha256,
    submission,
  ]),
);

/** Every report that is there is there with all its parts, and equal to what was submitted. */
export const expectWholeReports = async (store: Store): Promise<number> => {
  const documents = await readDocuments(store);
  for (const document of documents) {
    const submission = submissionsByHash.get(document.version.sha256);
    expect(JSON.stringify([document.result.cells, document.findings])).toBe(
      JSON.stringify([submission?.result.cells, submission?.findings]),
    );
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
