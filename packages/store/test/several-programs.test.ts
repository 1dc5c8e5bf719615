// Real programs on a real file: ingesting at the same time, and killed in the middle.
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../src/index.ts';
import { buildNumbered } from './ingest-program.ts';
import { judging } from './judge-years.ts';
import {
  expectJudgedReports,
  expectWholeReports,
  readLines,
  start,
  startJudging,
  testJudgingPrograms,
  useIngestProgram,
} from './programs.ts';

useIngestProgram();
const folder = mkdtempSync(join(tmpdir(), 'nianbao-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('programs that open a new file and ingest the same reports at the same time neither lose nor double any', async () => {
  const url = `sqlite:${join(folder, 'together.db')}`;
  const count = 40;
  const outcomes = await Promise.all([0, 0, 15, 30].map((from) => readLines(start(url, count, from))));
  expect(outcomes.map((kinds) => kinds.length)).toEqual([count, count, count, count]);
  const kinds = outcomes.flat();
  expect(kinds.filter((kind) => kind === 'created')).toHaveLength(count);
  expect(kinds.filter((kind) => kind === 'unchanged')).toHaveLength(3 * count);
  const store = await openStore(url);
  expect(await expectWholeReports(store)).toBe(count);
  await store.close();
}, 60_000);

/** How many rows each table of a store's file has. */
const countRows = (path: string): Record<string, number> => {
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = [
    'agency',
    'agency_name',
    'report',
    'source',
    'source_content',
    'version',
    'document',
    'fact',
    'search',
    'finding',
  ];
  const counts = tables.map((table) => [
    table,
    Number(database.prepare(`select count(*) as n from ${table}`).get()?.n),
  ]);
  database.close();
  return Object.fromEntries(counts);
};

test('a program killed between two statements of an ingest leaves nothing of it', async () => {
  const path = join(folder, 'statements.db');
  const url = `sqlite:${path}`;
  const kept = await openStore(url);
  await kept.ingest(buildNumbered(0));
  await kept.close();
  const before = countRows(path);
  let kills = 0;
  // Every fourth statement, until the program lives to the end of its second report (the first is there already).
  for (let statement = 4; statement < 60; statement += 4) {
    const child = start(url, 2, 0, statement);
    const lines = await readLines(child);
    if (child.signalCode === null) break;
    kills += 1;
    expect(lines).not.toContain('created');
    const store = await openStore(url);
    expect(await expectWholeReports(store)).toBe(1);
    await store.close();
    expect(countRows(path)).toEqual(before);
  }
  expect(kills).toBeGreaterThan(4);
  expect(countRows(path)).toEqual({
    agency: 2,
    agency_name: 2,
    report: 2,
    source: 2,
    source_content: 2,
    version: 2,
    document: 2,
    fact: 2,
    search: 2,
    finding: 4,
  });
}, 120_000);

test('a program killed at random moments leaves whole reports only, and the next run finishes', async () => {
  const path = join(folder, 'killed.db');
  const url = `sqlite:${path}`;
  const count = 80;
  for (let round = 0; round < 3; round += 1) {
    const child = start(url, count, 0);
    let created = 0;
    const target = 1 + Math.floor(Math.random() * 25);
    child.stdout.on('data', (chunk: Buffer) => {
      created += chunk.toString().split('created').length - 1;
      if (created >= target) setTimeout(() => child.kill('SIGKILL'), Math.random() * 10);
    });
    await once(child, 'close');
    const store = await openStore(url);
    const whole = await expectWholeReports(store);
    await store.close();
    expect(countRows(path)).toMatchObject({
      report: whole,
      source: whole,
      version: whole,
      document: whole,
      fact: whole,
      search: whole,
      finding: whole * 2,
    });
  }
  expect(await readLines(start(url, count, 0))).toHaveLength(count);
  const store = await openStore(url, { readOnly: true });
  expect(await expectWholeReports(store)).toBe(count);
  await store.close();
}, 120_000);

let stores = 0;
testJudgingPrograms(async () => `sqlite:${join(folder, `judging-${stores++}.db`)}`);

test('killed at every other statement of keeping and judging, what is left waits; the next run judges it', async () => {
  // Two later years of the agency are there, and judged: both change by the one that comes.
  const base = join(folder, 'judge-base.db');
  const kept = await openStore(`sqlite:${base}`);
  for (const index of [10, 20]) await kept.ingest(buildNumbered(index));
  await kept.judgeWaiting(judging);
  await kept.close();
  const waited = new Set<number>();
  for (let statement = 2; ; statement += 2) {
    const path = join(folder, `judge-${statement}.db`);
    copyFileSync(base, path);
    const child = startJudging(`sqlite:${path}`, 1, 0, statement);
    await readLines(child);
    const store = await openStore(`sqlite:${path}`);
    waited.add(await expectJudgedReports(store));
    await store.judgeWaiting(judging);
    expect(await expectJudgedReports(store)).toBe(0);
    await store.close();
    if (child.signalCode === null) break;
  }
  // Killed before it was kept, or at the end; and behind it.
  expect([...waited]).toEqual(expect.arrayContaining([0, 2]));
}, 120_000);
