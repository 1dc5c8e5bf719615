// A store that may be read only: SQLite needs files beside one with a write-ahead log, also to read it.
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { migrateStore, openStore, type Store, StoreError } from '../src/index.ts';
import { buildSubmission } from './build-submission.ts';

const root = mkdtempSync(join(tmpdir(), 'nianbao-unwritable-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
const newFolder = (): string => {
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(folder);
  return folder;
};

const open = async (url: string, readOnly: boolean): Promise<Store> => {
  const store = await openStore(url, { readOnly });
  onTestFinished(() => store.close());
  return store;
};

const makeStore = async (folder: string, ...years: number[]): Promise<string> => {
  const path = join(folder, '年报 1%.db');
  const store = await openStore(`sqlite:${path}`);
  for (const year of years.length > 0 ? years : [2024]) await store.ingest(buildSubmission({ year }));
  await store.close();
  return path;
};

const nobody = 65_534;

/** Acts as somebody who may write neither the folder nor what is in it. */
const actAsReader = async <T>(folder: string, act: () => Promise<T>): Promise<T> => {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(nobody);
  try {
    return await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o755);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
  }
};

const readFailure = (failed: Promise<unknown>): Promise<unknown> =>
  failed.then(
    () => null,
    (error: unknown) => error,
  );

test('it is read whole, searched too, and nothing is made beside it', async () => {
  const folder = newFolder();
  const path = await makeStore(folder);
  await actAsReader(folder, async () => {
    const store = await open(`sqlite:${path}`, true);
    expect(await store.readTotals()).toMatchObject({ reports: 1, figures: 200 });
    expect(await store.search({ query: '甲县', page: 1, pageSize: 10 })).toMatchObject({ total: 1 });
    await expect(store.ingest(buildSubmission({ year: 2020 }))).rejects.toMatchObject({ code: 'read-only' });
    expect(readdirSync(folder)).toEqual(['年报 1%.db']);
  });
});

test('while its writer is there, what is written is seen at once', async () => {
  const folder = newFolder();
  const path = await makeStore(folder);
  const writer = await open(`sqlite:${path}`, false);
  await writer.ingest(buildSubmission({ year: 2020 }));
  const reader = await actAsReader(folder, () => open(`sqlite:${path}`, true));
  expect(await reader.readTotals()).toMatchObject({ reports: 2 });
  await writer.ingest(buildSubmission({ year: 2021 }));
  expect(await reader.readTotals()).toMatchObject({ reports: 3 });
});

test('other readers beside it, and what they leave behind, change nothing', async () => {
  const folder = newFolder();
  const path = await makeStore(folder);
  const reader = await actAsReader(folder, () => open(`sqlite:${path}`, true));
  const other = await open(`sqlite:${path}`, true);
  expect(await other.readTotals()).toMatchObject({ reports: 1 });
  expect(await reader.readTotals()).toMatchObject({ reports: 1 });
  await other.close();
  expect(readdirSync(folder).length).toBeGreaterThan(1);
  expect(await reader.readTotals()).toMatchObject({ reports: 1 });
  for (const left of [['-shm', '-wal'], ['-shm'], []]) {
    for (const end of ['-shm', '-wal']) if (!left.includes(end)) rmSync(`${path}${end}`, { force: true });
    const again = await actAsReader(folder, () => open(`sqlite:${path}`, true));
    expect(await again.readTotals()).toMatchObject({ reports: 1 });
  }
});

test('once it is changed beneath a reader, nothing more is read from it', async () => {
  const folder = newFolder();
  const path = await makeStore(folder, 2023, 2024);
  const reader = await actAsReader(folder, () => open(`sqlite:${path}`, true));
  const stream = reader.streamReports()[Symbol.asyncIterator]();
  expect((await stream.next()).done).toBe(false);
  const backup = reader.backup()[Symbol.asyncIterator]();
  await backup.next();
  const writer = await open(`sqlite:${path}`, false);
  await writer.ingest(buildSubmission({ year: 2020 }));
  const failures = [
    await readFailure(
      (async () => {
        for (let next = await backup.next(); !next.done; next = await backup.next());
      })(),
    ),
    await readFailure(reader.readTotals()),
    await readFailure(reader.readRevision()),
    await readFailure(stream.next()),
  ];
  for (const failure of failures) expect(failure).toMatchObject({ code: 'changed-beneath', params: { path } });
  await writer.close();
  await expect(reader.probe()).rejects.toMatchObject({ code: 'changed-beneath' });
  await actAsReader(folder, async () => {
    const again = await open(`sqlite:${path}`, true);
    expect(await again.readTotals()).toMatchObject({ reports: 3 });
  });
});

test('a copy with what its log holds is refused, and says which file, which folder and what to do', async () => {
  const [from, to] = [newFolder(), newFolder()];
  const path = await makeStore(from);
  const writer = await open(`sqlite:${path}`, false);
  await writer.ingest(buildSubmission({ year: 2020 }));
  const copy = join(to, 'copy.db');
  for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${copy}${end}`);
  const error = await actAsReader(to, () => readFailure(openStore(`sqlite:${copy}`, { readOnly: true })));
  expect(error).toMatchObject({ code: 'log-unreadable' });
  for (const text of Object.values((error as StoreError).text))
    for (const fact of [`${copy}-wal`, `"${to}"`, 'nianbao db migrate'])
      expect(text.replaceAll(/[“”]/gu, '"')).toContain(fact);
  // What the message advises helps.
  expect(await migrateStore(`sqlite:${copy}`)).toEqual([]);
  await actAsReader(to, async () => {
    const store = await open(`sqlite:${copy}`, true);
    expect(await store.readTotals()).toMatchObject({ reports: 2 });
  });
});

test('opened to be written, it says that it may not be written', async () => {
  const folder = newFolder();
  const path = await makeStore(folder);
  const error = await actAsReader(folder, () => readFailure(openStore(`sqlite:${path}`)));
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ code: 'cannot-open', params: { path } });
});
