import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore, StoreError } from '../src/index.ts';
import type { Database } from '../src/sql/database.ts';
import { migrate } from '../src/sql/migrate.ts';
import { listMigrations } from '../src/sql/migrations/list-migrations.ts';
import { nodeSqliteDialect } from '../src/sqlite/node-sqlite-dialect.ts';
import { sqliteDialect } from '../src/sqlite/sqlite-dialect.ts';
import { buildFinding, buildSubmission } from './build-submission.ts';
import { describeOlderStores } from './older-stores.ts';

const root = mkdtempSync(join(tmpdir(), 'nianbao-open-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let names = 0;
const newPath = (): string => {
  names += 1;
  return join(root, `${names}`, 'a folder', '年报.db');
};

const failure = async (url: string, options?: Parameters<typeof openStore>[1]): Promise<StoreError> => {
  const error = await openStore(url, options).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
};

const change = (path: string, statement: string): void => {
  const database = new DatabaseSync(path);
  database.exec(statement);
  database.close();
};

const migrationNames = Object.keys(listMigrations(sqliteDialect));

/** A store as an earlier program left it: with the structure up to this migration, empty. */
const makeEarlierStore = async (path: string, to: string): Promise<void> => {
  mkdirSync(dirname(path), { recursive: true });
  const db = new Kysely<Database>({ dialect: nodeSqliteDialect(new DatabaseSync(path)) });
  await migrate(db, sqliteDialect, { path }, to);
  await db.destroy();
};

const makeStore = async (): Promise<string> => {
  const path = newPath();
  const store = await openStore(`sqlite:${path}`);
  await store.ingest(buildSubmission());
  await store.close();
  return path;
};

describe('opening a SQLite store', () => {
  test('makes the folder and the file, and finds everything again later', async () => {
    const path = await makeStore();
    expect(existsSync(path)).toBe(true);
    const again = await openStore(`sqlite:${path}`);
    expect(await again.readTotals()).toMatchObject({ reports: 1, figures: 200 });
    await again.close();
  });

  test('keeps a write-ahead log, and one file when closed', async () => {
    const path = await makeStore();
    expect(existsSync(`${path}-wal`)).toBe(false);
    const database = new DatabaseSync(path, { readOnly: true });
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
    database.close();
  });

  test('keeps no folder of the machine anywhere in the file', async () => {
    const path = newPath();
    const store = await openStore(`sqlite:${path}`);
    await store.ingest(buildSubmission({ path: '/home/somebody/archive/report.txt' }));
    await store.close();
    expect(readFileSync(path).includes('somebody')).toBe(false);
  });

  test('read-only reads while another program writes, and changes nothing', async () => {
    const path = await makeStore();
    const writer = await openStore(`sqlite:${path}`);
    const reader = await openStore(`sqlite:${path}`, { readOnly: true });
    expect(await reader.readTotals()).toMatchObject({ reports: 1 });
    await writer.ingest(buildSubmission({ year: 2023 }));
    expect(await reader.readTotals()).toMatchObject({ reports: 2 });
    await expect(reader.ingest(buildSubmission({ year: 2022 }))).rejects.toMatchObject({ code: 'read-only' });
    await reader.close();
    await writer.close();
  });

  test('a stream goes on over what is ingested meanwhile and does not show it', async () => {
    const store = await openStore('sqlite::memory:');
    for (const year of [2021, 2022, 2023]) await store.ingest(buildSubmission({ year }));
    const keys = [];
    for await (const { key } of store.streamReports()) {
      keys.push(key);
      await store.ingest(buildSubmission({ year: Number(key) - 100 }));
    }
    expect(keys).toEqual(['2023', '2022', '2021']);
    expect(await store.readTotals()).toMatchObject({ reports: 6 });
    await store.close();
  });
});

describe('refusing to open', () => {
  test.each(['mysql://localhost/nianbao', 'nianbao.db', 'sqlite:', ''])('%j is no address', async (url) => {
    const error = await failure(url);
    expect(error.code).toBe('unsupported-url');
    expect(error.text.zh).toContain(`“${url}”`);
    expect(error.text.en).toContain('sqlite:<path>');
  });

  test('read-only does not make a file', async () => {
    const path = newPath();
    expect(await failure(`sqlite:${path}`, { readOnly: true })).toMatchObject({ code: 'not-found', params: { path } });
    expect(existsSync(path)).toBe(false);
  });

  test('a folder that cannot be made', async () => {
    const file = join(root, 'a file');
    writeFileSync(file, '');
    expect((await failure(`sqlite:${file}/a.db`)).code).toBe('cannot-open');
    expect((await failure(`sqlite:${root}`)).code).toBe('cannot-open');
  });

  test('a file that is no database is left as it is', async () => {
    const path = join(root, 'notes.txt');
    writeFileSync(path, '年报 '.repeat(1000));
    expect((await failure(`sqlite:${path}`)).code).toBe('not-a-store');
    expect(readFileSync(path, 'utf8')).toBe('年报 '.repeat(1000));
  });

  test("another program's database is left as it is", async () => {
    const path = join(root, 'other.db');
    change(path, 'create table song (title text)');
    const before = readFileSync(path);
    const error = await failure(`sqlite:${path}`);
    expect(error).toMatchObject({ code: 'not-a-store', params: { found: 'song' } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a database newer than the program is left as it is, with both structures named', async () => {
    const path = await makeStore();
    change(path, "insert into kysely_migration values ('0999-from-the-future', '2099-01-01T00:00:00.000Z')");
    const before = { bytes: readFileSync(path), changed: statSync(path).mtimeMs };
    for (const readOnly of [false, true]) {
      const error = await failure(`sqlite:${path}`, { readOnly });
      expect(error.code).toBe('newer-database');
      for (const text of [error.text.zh, error.text.en])
        for (const fact of ['0999-from-the-future', migrationNames.at(-1)!, path]) expect(text).toContain(fact);
    }
    expect(readFileSync(path).equals(before.bytes)).toBe(true);
  });

  test('an older database is upgraded when opened for writing, and only then', async () => {
    const path = newPath();
    await makeEarlierStore(path, '0001-initial');
    expect(await failure(`sqlite:${path}`, { readOnly: true })).toMatchObject({
      code: 'needs-migration',
      params: { expected: migrationNames.slice(1).join(', ') },
    });
    const store = await openStore(`sqlite:${path}`);
    expect(await store.ingest(buildSubmission())).toMatchObject({ kind: 'created' });
    await store.close();
  });

  test('passes that an older program kept become numbers', async () => {
    const path = newPath();
    await makeEarlierStore(path, '0001-initial');
    const fail = buildFinding();
    const { result, bytes } = buildSubmission();
    const pass = (position: number, rule: string) => `(1, ${position}, '${rule}', 'error', 'pass', '{}')`;
    change(
      path,
      `insert into agency (id, name) values ('xx-a', '甲县人民政府');
       insert into report (id, agency_id, key, year, current_version_id, last_number) values (1, 'xx-a', '2024', 2024, 1, 1);
       insert into source values (1, '${result.source.sha256}', ${bytes.length}, 'identity', x'${Buffer.from(bytes).toString('hex')}');
       insert into version values (1, 1, 1, 1, '0.1.0', '0.1.0', 'text', null, 'ok', '2021', null, null, 200, 200, 1, 0, 0,
         '${JSON.stringify(result.report?.agency)}', '${JSON.stringify(result)}');
       insert into finding values (1, 0, '${fail.rule}', 'error', 'fail', '${JSON.stringify(fail)}'),
         ${pass(7, 'b-rule')}, ${pass(8, 'a-rule')}, ${pass(9, 'b-rule')}`,
    );
    const store = await openStore(`sqlite:${path}`);
    const document = await store.findReport('xx-a', '2024');
    await store.close();
    expect(document?.findings).toEqual([fail]);
    expect(Object.entries(document?.passes ?? {})).toEqual([
      ['b-rule', 2],
      ['a-rule', 1],
    ]);
  });

  describeOlderStores(async () => {
    const path = newPath();
    mkdirSync(dirname(path), { recursive: true });
    return {
      url: `sqlite:${path}`,
      dialect: sqliteDialect,
      db: new Kysely({ dialect: nodeSqliteDialect(new DatabaseSync(path)) }),
    };
  });

  test('waiting for another writer ends with what to do', async () => {
    const path = await makeStore();
    const store = await openStore(`sqlite:${path}`, { busyTimeout: 10 });
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    const error = await store.ingest(buildSubmission({ year: 2020 })).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'busy' });
    expect(await store.readTotals()).toMatchObject({ reports: 1 });
    other.exec('commit');
    other.close();
    expect(await store.ingest(buildSubmission({ year: 2020 }))).toMatchObject({ kind: 'created' });
    await store.close();
  });

  test('a damaged file is said to be damaged', async () => {
    const path = await makeStore();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096);
    writeFileSync(path, bytes);
    const error = await openStore(`sqlite:${path}`)
      .then((store) => store.findAgency('xx-jia-xian-ren-min-zheng-fu').finally(() => store.close()))
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'corrupt' });
  });
});
