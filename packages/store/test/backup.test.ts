// Backup and restore: what comes back equals what was there, whichever the database; what is damaged is not restored.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupTables, derivedTables } from '../src/backup/tables.ts';
import { withConnection } from '../src/connect.ts';
import { migrateStore, openStore, restoreBackup, type Store } from '../src/index.ts';
import { buildFinding, buildSubmission } from './build-submission.ts';
import { startPostgres, type TestServer } from './start-postgres.ts';

const root = mkdtempSync(join(tmpdir(), 'nianbao-backup-'));
let server: TestServer;
let store: Store;
let lines: string[];
let release: string;
const now = new Date('2026-03-01T00:00:00.000Z');
const uscc = '12620600MB0523338C';

const readAll = async (from: AsyncIterable<string>): Promise<string[]> => {
  const all: string[] = [];
  for await (const line of from) all.push(line);
  return all;
};

let names = 0;
const newPath = (): string => {
  names += 1;
  return join(root, `${names}.db`);
};

// Lines as a reader of a file gives them: without their ends.
const give = (given: readonly string[]) =>
  async function* () {
    for (const line of given) yield line.replace(/\n$/, '');
  };

beforeAll(async () => {
  server = await startPostgres();
  store = await openStore(`sqlite:${newPath()}`);
  await store.ingest(buildSubmission({ agency: { name: '甲局' }, year: 2023, findings: [buildFinding()] }));
  await store.ingest(buildSubmission({ agency: { name: '甲局', uscc }, year: 2024, publishedOn: '2025-01-20' }));
  await store.ingest(buildSubmission({ agency: { name: '甲局', uscc }, year: 2024, text: '更正' }));
  await store.ingest(buildSubmission({ agency: { name: null }, year: null, text: 'x\u0000y', status: 'partial' }));
  for (let index = 0; index < 18; index += 1)
    await store.ingest(buildSubmission({ agency: { name: `乙${index}` }, year: 2022 }));
  release = (await store.makeRelease({ date: '2026-03-31' })).id;
  const token = { name: '甲', scopes: ['reports:write'], agencies: [uscc], uploadsPerDay: 3, expiresAt: null } as const;
  const { token: made } = await store.createToken(token, now);
  await store.putExplanation(
    { agencyId: uscc, key: '2023' },
    buildFinding().key,
    { text: '误填', textEn: null, by: '甲', on: '2025-02-03' },
    { at: now.toISOString(), tokenId: null, tokenName: null, client: null, requestId: null },
  );
  await store.setAgencyLives([{ id: 'xx-yi-0', validFrom: '2018-03', validTo: '2022', successor: 'xx-yi-1' }], {
    at: now.toISOString(),
    tokenId: null,
    tokenName: null,
    client: null,
    requestId: null,
  });
  await store.countUpload(made.id, '2026-03-01', 3);
  await store.revokeToken(made.id, now);
  lines = await readAll(store.backup());
}, 60_000);
afterAll(async () => {
  await store?.close();
  await server?.stop();
  rmSync(root, { recursive: true, force: true });
}, 60_000);

const describeContents = async (given: Store) => {
  const documents = [];
  for await (const document of given.streamReports()) {
    const { agencyId, key } = document;
    documents.push([document, await given.findSource(agencyId, key), await given.listVersions(agencyId, key)]);
  }
  const page = { page: 1, pageSize: 100 };
  return {
    documents,
    totals: await given.readTotals(),
    holdings: await given.listHoldings({ after: null, limit: 100 }),
    agencies: await given.listAgencies(page),
    reports: await given.listReports(page),
    sums: await given.sumFigures(['/applications/newReceived/total', '/disputes/reconsideration/upheld']),
    found: await given.search({ query: '甲局', page: 1, pageSize: 20 }),
    release: await given.findRelease(release),
    statistics: await given.readStatistics(release, { grouping: 'all' }),
    notes: await given.listExplanations(),
    tokens: await given.listTokens(),
    audit: await given.listAudit({ limit: 100 }),
    problems: await given.checkIntegrity(),
  };
};

describe.each(['SQLite', 'PostgreSQL'])('into %s', (kind) => {
  test('everything comes back, and the store goes on from there', async () => {
    const url = kind === 'SQLite' ? `sqlite:${newPath()}` : await server.createDatabase();
    const rows = await restoreBackup(url, give(lines));
    expect(rows).toMatchObject({ version: 22, source: 22, access_token: 1, audit: 4, agency_life: 1, explanation: 1 });
    const restored = await openStore(url);
    expect(await readAll(restored.backup())).toEqual(lines);
    expect(await describeContents(restored)).toEqual(await describeContents(store));
    expect((await describeContents(restored)).found.total).toBe(2);
    // New rows get new numbers.
    const outcome = await restored.ingest(
      buildSubmission({ agency: { name: '甲局', uscc }, year: 2024, text: '再更正' }),
    );
    expect(outcome).toEqual({ kind: 'new-version', agencyId: uscc, key: '2024', version: 3 });
    await restored.createToken(
      { name: '乙', scopes: ['reports:write'], agencies: null, uploadsPerDay: null, expiresAt: null },
      now,
    );
    expect((await restored.listAudit({ limit: 1 }))[0]).toMatchObject({ id: 5, action: 'token-created' });
    expect(await restored.checkIntegrity()).toEqual([]);
    // What there is, is never written over.
    await restored.close();
    await expect(restoreBackup(url, give(lines))).rejects.toMatchObject({ code: 'not-empty' });
  });
});

test('an empty store that was made before takes it, too', async () => {
  const url = `sqlite:${newPath()}`;
  expect((await migrateStore(url)).length).toBeGreaterThan(0);
  expect(await migrateStore(url)).toEqual([]);
  await restoreBackup(url, give(lines));
  const restored = await openStore(url, { readOnly: true });
  expect(await readAll(restored.backup())).toEqual(lines);
  await restored.close();
});

test('the backup of a store that another program writes to is of one moment', async () => {
  const url = await server.createDatabase();
  await restoreBackup(url, give(lines));
  const [first, second] = [await openStore(url), await openStore(url)];
  const reading = first.backup()[Symbol.asyncIterator]();
  const got = [(await reading.next()).value as string];
  await second.ingest(buildSubmission({ agency: { name: '丁局' }, year: 2020 }));
  for (let next = await reading.next(); !next.done; next = await reading.next()) got.push(next.value);
  expect(got).toEqual(lines);
  for (const opened of [first, second]) await opened.close();
});

describe('refused before anything is written', () => {
  const last = () => lines.length - 1;
  const cases: readonly [string, string, () => string[]][] = [
    ['nothing at all', 'not-a-backup', () => []],
    ['something else', 'not-a-backup', () => ['{"a":1}']],
    ['no JSON', 'not-a-backup', () => ['PK\u0003\u0004']],
    ['cut off', 'backup-damaged', () => lines.slice(0, -1)],
    ['cut off in a line', 'backup-damaged', () => [...lines.slice(0, 5), lines[5]!.slice(0, 20)]],
    ['a row lost', 'backup-damaged', () => lines.toSpliced(4, 1)],
    ['a row twice', 'backup-damaged', () => lines.toSpliced(4, 0, lines[4]!)],
    [
      'a figure changed',
      'backup-damaged',
      () =>
        lines.toSpliced(
          last() - 1,
          1,
          lines[last() - 1]!.replace(/\d/, (d) => `${(Number(d) + 1) % 10}`),
        ),
    ],
    ['two in one', 'backup-damaged', () => [...lines, ...lines]],
    [
      'a newer structure',
      'backup-newer',
      () => [lines[0]!.replace('"0005-access"', '"0005-access","0999-later"'), ...lines.slice(1)],
    ],
    ['a newer format', 'backup-newer', () => [lines[0]!.replace('"format":1', '"format":2'), ...lines.slice(1)]],
  ];
  test.each(cases)('%s', async (_, code, build) => {
    const path = newPath();
    await expect(restoreBackup(`sqlite:${path}`, give(build()))).rejects.toMatchObject({ code });
    expect(existsSync(path)).toBe(false);
  });
});

test('a restore that breaks off leaves an empty database, into which it can be done again', async () => {
  const url = await server.createDatabase();
  let times = 0;
  const breaking = () => {
    times += 1;
    const isLoading = times > 3;
    return (async function* () {
      for (const [index, line] of lines.entries()) {
        if (isLoading && index > 20) throw new Error('the disk has gone');
        yield line.replace(/\n$/, '');
      }
    })();
  };
  await expect(restoreBackup(url, breaking)).rejects.toThrow();
  expect(times).toBe(4);
  await restoreBackup(url, give(lines));
  const restored = await openStore(url, { readOnly: true });
  expect(await readAll(restored.backup())).toEqual(lines);
  await restored.close();
});

test('every table is in the backup, or is made again from what is', async () => {
  for (const url of [`sqlite:${newPath()}`, await server.createDatabase()]) {
    await migrateStore(url);
    const tables = await withConnection(url, ({ db }) => db.introspection.getTables());
    const unknown = tables
      .map(({ name }) => name)
      .filter((name) => !derivedTables.test(name) && !backupTables.some((table) => table.name === name));
    expect(unknown).toEqual([]);
  }
});
