// A disk that takes no more: what went wrong is told, and nothing is half-written.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { migrateStore, openStore } from '../src/index.ts';
import type { Database } from '../src/sql/database.ts';
import { makePad } from '../src/sql/document/pad.ts';
import { prepareSubmission } from '../src/sql/ingest/prepare-submission.ts';
import { nodeSqliteDialect } from '../src/sqlite/node-sqlite-dialect.ts';
import { buildConnection } from '../src/sqlite/open-connection.ts';
import { openFile } from '../src/sqlite/open-file.ts';
import { sqliteDialect } from '../src/sqlite/sqlite-dialect.ts';
import { buildSubmission } from './build-submission.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-full-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const openLimited = async () => {
  files += 1;
  const path = join(folder, `${files}.db`);
  await migrateStore(`sqlite:${path}`);
  const { database } = openFile({ path, readOnly: false, busyTimeout: 1000 });
  const db = new Kysely<Database>({ dialect: nodeSqliteDialect(database) });
  onTestFinished(() => db.destroy());
  return { path, database, ...(await buildConnection(database, db, { readOnly: false })) };
};

const fill = (database: DatabaseSync): void => {
  database.exec(`pragma max_page_count = ${database.prepare('pragma page_count').get()?.page_count}`);
};
const makeRoom = (database: DatabaseSync): void => database.exec('pragma max_page_count = 1000000');

const prepareSome = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const submission = buildSubmission({ year: 2000 + index });
    return prepareSubmission(submission, createHash('sha256').update(submission.bytes).digest('hex'), makePad());
  });

const readFailure = (failed: Promise<unknown>) =>
  failed.then(
    () => null,
    (error: unknown) => sqliteDialect.readError(error),
  );

describe.each([
  ['reports that are written one by one', 5],
  ['reports that are written together', 20],
])('%s', (_, count) => {
  test('fails with the reason, and is kept once there is room', async () => {
    const { path, database, keep } = await openLimited();
    const prepared = prepareSome(count);
    fill(database);
    expect(await readFailure(keep(prepared))).toMatchObject({
      code: 'disk-full',
      params: { reason: 'database or disk is full' },
    });
    expect(database.isTransaction).toBe(false);
    makeRoom(database);
    expect((await keep(prepared)).map(({ kind }) => kind)).toEqual(Array(count).fill('created'));
    const store = await openStore(`sqlite:${path}`, { readOnly: true });
    onTestFinished(() => store.close());
    expect(await store.readTotals()).toMatchObject({ reports: count });
    expect(await store.checkIntegrity()).toEqual([]);
  });
});

test('a report that ends the whole transaction is told with its own reason, and nothing of its neighbours is kept', async () => {
  const { path, database, keep } = await openLimited();
  database.exec(`create trigger refusing after insert on report when new.year = 2001
    begin select raise(rollback, 'taken back whole'); end`);
  expect(await readFailure(keep(prepareSome(3)))).toMatchObject({
    code: 'database-error',
    params: { reason: 'taken back whole' },
  });
  const store = await openStore(`sqlite:${path}`, { readOnly: true });
  onTestFinished(() => store.close());
  expect(await store.readTotals()).toMatchObject({ reports: 0 });
});
