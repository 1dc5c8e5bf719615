// The same programs on a real PostgreSQL: together, killed, and with the server going away under them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, StoreError } from '../src/index.ts';
import { postgresDialect } from '../src/postgres/postgres-dialect.ts';
import type { Database } from '../src/sql/database.ts';
import { buildSubmission } from './build-submission.ts';
import { buildNumbered } from './ingest-program.ts';
import { describeOlderStores } from './older-stores.ts';
import { expectWholeReports, readLines, start, testJudgingPrograms, useIngestProgram } from './programs.ts';
import { startPostgres, type TestServer } from './start-postgres.ts';

useIngestProgram();

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.stop(), 60_000);

test('a program that had a server ends with its own exit code: tests that fail make a run fail', async () => {
  const program = spawn(process.execPath, [join(import.meta.dirname, 'exit-program.ts')], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let said = '';
  program.stderr.on('data', (text) => {
    said += text;
  });
  expect(await once(program, 'close')).toEqual([3, null]);
  expect(said).toBe('');
});

const countRows = async (url: string): Promise<Record<string, number>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const counts: Record<string, number> = {};
  for (const table of ['report', 'source', 'version', 'document', 'fact', 'search', 'finding'])
    counts[table] = Number((await client.query(`select count(*) as n from ${table}`)).rows[0].n);
  await client.end();
  return counts;
};

test('programs that make the tables and ingest the same reports at the same time neither lose nor double any', async () => {
  const url = await server.createDatabase();
  const count = 40;
  const outcomes = await Promise.all([0, 0, 15, 30].map((from) => readLines(start(url, count, from))));
  const kinds = outcomes.flat();
  expect(kinds.filter((kind) => kind === 'created')).toHaveLength(count);
  expect(kinds.filter((kind) => kind === 'unchanged')).toHaveLength(3 * count);
  const store = await openStore(url);
  expect(await expectWholeReports(store)).toBe(count);
  await store.close();
}, 120_000);

test('a program killed at random moments leaves whole reports only, and the next run finishes', async () => {
  const url = await server.createDatabase();
  const count = 60;
  for (let round = 0; round < 3; round += 1) {
    const child = start(url, count, 0);
    let created = 0;
    const target = 1 + Math.floor(Math.random() * 15);
    child.stdout.on('data', (chunk: Buffer) => {
      created += chunk.toString().split('created').length - 1;
      if (created >= target) setTimeout(() => child.kill('SIGKILL'), Math.random() * 10);
    });
    await once(child, 'close');
    const store = await openStore(url);
    const whole = await expectWholeReports(store);
    await store.close();
    expect(await countRows(url)).toEqual({
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
}, 180_000);

testJudgingPrograms(() => server.createDatabase());

test('what is masked while another program judges the same report stays masked', async () => {
  const url = await server.createDatabase();
  const store = await openStore(url);
  const kept = buildSubmission({ agency: { name: '甲局' }, narrative: { overview: '答复甲乙丙的申请。' } });
  await store.ingest({ ...kept, maskedBy: '1' });
  const judge = new pg.Client({ connectionString: url });
  await judge.connect();
  await judge.query('begin');
  await judge.query('select id from report for update');
  const { rows } = await judge.query('select version_id, encoding, content from document');
  let isMasked = false;
  const masked = store
    .maskAgain({
      rules: '2',
      mask: (reading) => ({ ...JSON.parse(JSON.stringify(reading).replaceAll('甲乙丙', '甲**')), masked: [] }),
      maskText: (text) => text,
    })
    .finally(() => {
      isMasked = true;
    });
  const waits = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  while (!isMasked && (await judge.query(waits)).rowCount === 0) await wait(10);
  const [read] = rows;
  await judge.query('update document set encoding = $2, content = $3 where version_id = $1', [
    read.version_id,
    read.encoding,
    read.content,
  ]);
  await judge.query('commit');
  await judge.end();
  expect(await masked).toEqual({ looked: 1, changed: 1, unread: 0 });
  const document = await store.findReport('xx-jia-ju', '2024');
  expect(document?.result.report?.narrative.overview).toBe('答复甲**的申请。');
  await store.close();
}, 60_000);

describeOlderStores(async () => {
  const url = await server.createDatabase();
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }) });
  return { url, dialect: postgresDialect, db };
});

test('while the server is away the store says so, and goes on by itself when it is back', async () => {
  const store = await openStore(await server.createDatabase(), { busyTimeout: 2000 });
  await store.ingest(buildNumbered(0));
  const away = server.restart();
  const failures: unknown[] = [];
  while (failures.length === 0)
    await store.readTotals().then(
      () => {},
      (error: unknown) => failures.push(error),
    );
  expect(failures[0]).toBeInstanceOf(StoreError);
  expect((failures[0] as StoreError).code).toBe('unavailable');
  await away;
  expect(await store.readTotals()).toMatchObject({ reports: 1 });
  expect((await store.ingest(buildNumbered(1))).kind).toBe('created');
  await store.close();
}, 60_000);

test('where nobody listens, the store says so, without the password', async () => {
  const error = await openStore('postgres://nianbao:secret@127.0.0.1:1/none').then(
    () => null,
    (reason: unknown) => reason,
  );
  expect((error as StoreError).code).toBe('unavailable');
  expect((error as StoreError).message).not.toContain('secret');
}, 30_000);
