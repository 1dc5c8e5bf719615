// Real programs on a real file: ingesting at the same time, and killed in the middle.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
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

test('programs that ingest the years of the same agencies in different orders judge each among all of them', async () => {
  const url = `sqlite:${join(folder, 'years.db')}`;
  const count = 40;
  await Promise.all([0, 25, 11, 33].map((from) => readLines(startJudging(url, count, from))));
  const store = await openStore(url);
  expect(await expectJudgedReports(store)).toBe(0);
  await store.close();
}, 120_000);

test('killed between a report and what it changes in others, what is left waits; the next run judges it', async () => {
  const url = `sqlite:${join(folder, 'years-killed.db')}`;
  const count = 40;
  for (let round = 0; round < 3; round += 1) {
    const child = startJudging(url, count, 17);
    let created = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      created += chunk.toString().split('created').length - 1;
      if (created >= 9) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
    });
    await once(child, 'close');
    const store = await openStore(url);
    await expectJudgedReports(store);
    await store.close();
  }
  await readLines(start(url, count, 0));
  const store = await openStore(url);
  await store.judgeWaiting(judging);
  expect(await expectJudgedReports(store)).toBe(0);
  await store.close();
}, 180_000);
