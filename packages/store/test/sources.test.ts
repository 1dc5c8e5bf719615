// Sources in a bucket, on a server that checks signatures: nothing is lost, whatever goes away.
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withConnection } from '../src/connect.ts';
import {
  type Masking,
  openStore,
  restoreBackup,
  type Store,
  type StoreOptions,
  type Submission,
} from '../src/index.ts';
import { buildEndpoint } from '../src/objects/open-bucket.ts';
import { buildSubmission } from './build-submission.ts';
import { describeVersions } from './contract/versions.ts';
import { startBucket, type TestBucket } from './start-bucket.ts';
import { startPostgres, type TestServer } from './start-postgres.ts';

const root = mkdtempSync(join(tmpdir(), 'nianbao-sources-'));
let server: TestServer;
let bucket: TestBucket;
let opened: Store[] = [];
let names = 0;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server?.stop();
  rmSync(root, { recursive: true, force: true });
}, 60_000);
beforeEach(async () => {
  bucket = await startBucket();
});
afterEach(async () => {
  for (const store of opened) await store.close();
  opened = [];
  await bucket.end();
});

const newUrl = async (kind: string): Promise<string> => {
  names += 1;
  return kind === 'SQLite' ? `sqlite:${join(root, `${names}.db`)}` : server.createDatabase();
};

const open = async (url: string, options: StoreOptions = { bucket: bucket.settings }): Promise<Store> => {
  const store = await openStore(url, options);
  opened.push(store);
  return store;
};

const read = (name: string, year = 2024, text = ''): Submission =>
  buildSubmission({ agency: { name }, year, text: `${name}${year}${text}` });
const keyOf = ({ bytes }: Submission, ending = ''): string => {
  const sha256 = hash('sha256', bytes);
  return `${sha256.slice(0, 2)}/${sha256}${ending}`;
};
const long = '政府信息公开工作年度报告'.repeat(50);

const listRows = (url: string) =>
  withConnection(url, ({ db }) => db.selectFrom('source_content').selectAll().orderBy('source_id').execute());
const readAll = async (lines: AsyncIterable<string>): Promise<string[]> => {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
};
const give = (lines: readonly string[]) =>
  async function* () {
    for (const line of lines) yield line.replace(/\n$/, '');
  };

describe('the contract of a store, with sources in a bucket', () => {
  describeVersions(async () => open(await newUrl('SQLite')));
});

describe.each(['SQLite', 'PostgreSQL'])('%s', (kind) => {
  test('masking goes on where a source is lost: what was read of it is masked, and it is looked at again', async () => {
    const store = await open(await newUrl(kind));
    const secret = (name: string) =>
      buildSubmission({ agency: { name }, text: `${name}${long}`, narrative: { overview: '答复甲乙丙' } });
    const [lost, damaged, whole] = ['甲局', '乙局', '丙局'].map(secret) as [Submission, Submission, Submission];
    for (const submission of [lost, damaged, whole]) await store.ingest(submission);
    await bucket.remove(keyOf(lost, '.zst'));
    await bucket.write(keyOf(damaged, '.zst'), 'x');
    const masking: Masking = {
      rules: '2',
      mask: (reading) => ({ ...JSON.parse(JSON.stringify(reading).replaceAll('甲乙丙', '甲**')), masked: [] }),
      maskText: (text) => text,
    };
    expect(await store.maskAgain(masking)).toEqual({ looked: 3, changed: 3, unread: 2 });
    for (const id of ['xx-jia-ju', 'xx-yi-ju', 'xx-bing-ju'])
      expect((await store.findReport(id, '2024'))?.result.report?.narrative.overview).toBe('答复甲**');
    expect(await store.countMaskedOtherwise('2')).toBe(2);
    for (const { bytes } of [lost, damaged])
      await bucket.write(keyOf({ bytes } as Submission, '.zst'), zstdCompressSync(bytes));
    expect(await store.maskAgain(masking)).toEqual({ looked: 2, changed: 0, unread: 0 });
    expect(await store.countMaskedOtherwise('2')).toBe(0);
  });

  test('masking stops where no source can be had at all', async () => {
    const store = await open(await newUrl(kind));
    await store.ingest(read('甲局', 2024, long));
    await bucket.stop();
    await expect(
      store.maskAgain({ rules: '2', mask: (reading) => ({ ...reading, masked: [] }), maskText: String }),
    ).rejects.toMatchObject({
      code: 'sources-unavailable',
    });
    expect(await store.countMaskedOtherwise('2')).toBe(1);
  });

  test('a source stands in the bucket alone, under its hash, and is read back as it came', async () => {
    const url = await newUrl(kind);
    const store = await open(url);
    const submissions = [read('甲局', 2024, long), read('乙局')];
    for (const submission of submissions) await store.ingest(submission);
    const [first, second] = await listRows(url);
    expect(first).toMatchObject({ encoding: 'zstd', object_key: keyOf(submissions[0]!, '.zst') });
    expect([first?.content.length, second?.content.length]).toEqual([0, 0]);
    expect(await bucket.list()).toEqual([first?.object_key, second?.object_key].sort());
    expect((await bucket.read(first!.object_key!)).length).toBeLessThan(submissions[0]!.bytes.length);
    expect(await store.findSource('xx-jia-ju', '2024')).toEqual(submissions[0]!.bytes);
    expect(await store.surveySources()).toEqual({ inDatabase: 0, inBucket: 2, missing: [], unused: [] });
    expect(await store.checkIntegrity()).toEqual([]);
  });

  test('the same bytes read anew are not sent again; put reports go there, too', async () => {
    const store = await open(await newUrl(kind));
    const submission = read('甲局');
    await store.ingest(submission);
    const [key] = await bucket.list();
    bucket.age(key!, 48);
    await store.ingest({ ...submission, parserVersion: '9.9.9' });
    const actor = { at: '2026-03-01T00:00:00.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
    const address = { agencyId: 'xx-jia-ju', key: '2025' };
    expect(await store.putReport(read('甲局', 2025), address, actor)).toMatchObject({ kind: 'created' });
    // Put again after others, the bytes that stand there already are the report again.
    const other = read('甲局', 2024, '更正');
    const earlier = { ...address, key: '2024' };
    expect(await store.putReport(other, earlier, actor)).toMatchObject({ kind: 'new-version', version: 3 });
    expect(await store.putReport(submission, earlier, actor)).toMatchObject({ kind: 'new-version', version: 4 });
    expect(await store.findSource('xx-jia-ju', '2024')).toEqual(submission.bytes);
    // What belongs elsewhere is not kept; its object is left over.
    expect(await store.putReport(read('丙局', 2020), address, actor)).toMatchObject({ kind: 'elsewhere' });
    const settled: string[] = [];
    const told = await store.ingestSettled?.([read('甲局', 2026)], async (outcomes) => {
      settled.push(...outcomes.map(({ kind: outcome }) => outcome));
    });
    if (told) expect([told[0]?.kind, settled]).toEqual(['created', ['created']]);
    else await store.ingest(read('甲局', 2026));
    expect((await bucket.list()).length).toBe(5);
    expect(await store.surveySources()).toMatchObject({ inBucket: 4, missing: [], unused: [] });
    const stray = keyOf(read('丙局', 2020));
    bucket.age(stray, 25);
    await bucket.write('note.txt', 'not ours');
    bucket.age('note.txt', 25);
    expect(await store.surveySources()).toMatchObject({ unused: [{ key: stray }] });
    expect(await store.removeUnusedObjects()).toBe(1);
    expect(await bucket.list()).toEqual(
      [key, keyOf(other), keyOf(read('甲局', 2025)), keyOf(read('甲局', 2026)), 'note.txt'].sort(),
    );
  });
});

test('a stream is kept in its order, the sources of a batch at once', async () => {
  const store = await open(await newUrl('SQLite'));
  // More than a batch; the last ones are second versions of reports in the first.
  const submissions = Array.from({ length: 540 }, (_, index) => read(`甲${index % 530}局`, 2024, `${index}`));
  const kinds: string[] = [];
  for await (const { kind: outcome } of store.ingestStream(submissions)) kinds.push(outcome);
  expect(kinds).toEqual(submissions.map((_, index) => (index < 530 ? 'created' : 'new-version')));
  for (const index of [530, 539])
    expect(await store.findSource(`xx-jia-${index - 530}-ju`, '2024')).toEqual(submissions[index]!.bytes);
  expect((await bucket.list()).length).toBe(540);
});

test('while the bucket is away nothing is kept or lost, reports are read as ever, and it goes on by itself', async () => {
  const store = await open(await newUrl('PostgreSQL'));
  const [kept, late] = [read('甲局'), read('乙局')];
  await store.ingest(kept);
  await bucket.stop();
  expect(await store.ingestAll([late, kept])).toMatchObject([
    { kind: 'failed', error: { code: 'sources-unavailable' } },
    { kind: 'unchanged' },
  ]);
  await expect(store.findSource('xx-jia-ju', '2024')).rejects.toMatchObject({
    code: 'sources-unavailable',
    params: { reason: 'ECONNREFUSED' },
  });
  await expect(store.surveySources()).rejects.toMatchObject({ code: 'sources-unavailable' });
  await expect(readAll(store.backup())).rejects.toMatchObject({ code: 'sources-unavailable' });
  expect(await store.findReport('xx-jia-ju', '2024')).not.toBeNull();
  expect(await store.readTotals()).toMatchObject({ reports: 1 });
  await bucket.start();
  expect(await store.ingestAll([late])).toMatchObject([{ kind: 'created' }]);
  expect(await store.findSource('xx-yi-ju', '2024')).toEqual(late.bytes);
});

test('sources move there and back; a backup is the same wherever they stand, and restores into either', async () => {
  const url = await newUrl('SQLite');
  const plain = await open(url, {});
  const submissions = Array.from({ length: 70 }, (_, index) => read('甲局', 2024, `${index}${long}`));
  for await (const _ of plain.ingestStream(submissions));
  const lines = await readAll(plain.backup());
  await expect(plain.moveSources('bucket')).rejects.toMatchObject({ code: 'sources-unset' });
  const store = await open(url);
  expect(await store.moveSources('bucket')).toBe(70);
  expect(await store.moveSources('bucket')).toBe(0);
  expect(await store.surveySources()).toEqual({ inDatabase: 0, inBucket: 70, missing: [], unused: [] });
  expect(await readAll(store.backup())).toEqual(lines);
  expect(await store.findSource('xx-jia-ju', '2024', 3)).toEqual(submissions[2]!.bytes);
  // Without the settings the source cannot be had; the rest can.
  await expect(plain.findSource('xx-jia-ju', '2024')).rejects.toMatchObject({ code: 'sources-unset' });
  expect(await plain.surveySources()).toEqual({ inDatabase: 0, inBucket: 70, missing: null, unused: null });

  const other = await newUrl('PostgreSQL');
  await restoreBackup(other, give(lines));
  const restored = await open(other);
  expect(await restored.surveySources()).toMatchObject({ inDatabase: 70 });
  await restored.moveSources('bucket');
  expect(await readAll(restored.backup())).toEqual(lines);

  expect(await store.moveSources('database')).toBe(70);
  expect(await plain.findSource('xx-jia-ju', '2024', 3)).toEqual(submissions[2]!.bytes);
  expect(await readAll(plain.backup())).toEqual(lines);
});

test('an object that is gone or is another is told, and never served', async () => {
  const store = await open(await newUrl('SQLite'));
  const [first, second] = [read('甲局'), read('乙局', 2024, long)];
  await store.ingestAll([first, second]);
  await bucket.remove(keyOf(first));
  await expect(store.findSource('xx-jia-ju', '2024')).rejects.toMatchObject({ code: 'source-missing' });
  expect(await store.surveySources()).toMatchObject({ missing: [keyOf(first)], unused: [] });
  for (const wrong of ['no frame', await bucket.read(keyOf(second, '.zst')).then((all) => all.subarray(0, 40))]) {
    await bucket.write(keyOf(second, '.zst'), wrong);
    await expect(store.findSource('xx-yi-ju', '2024')).rejects.toMatchObject({ code: 'source-damaged' });
  }
  await bucket.write(keyOf(first), 'somebody else');
  await expect(store.findSource('xx-jia-ju', '2024')).rejects.toMatchObject({ code: 'source-damaged' });
  // Kept again, the same bytes are known, and are not sent: the object is for the operator to bring back.
  await bucket.write(keyOf(first), first.bytes);
  expect(await store.findSource('xx-jia-ju', '2024')).toEqual(first.bytes);
});

test('requests are signed: with another secret, or for another bucket, nothing is taken', async () => {
  const refused = [
    [{ ...bucket.settings, secretAccessKey: 'wrong' }, '403 SignatureDoesNotMatch'],
    [{ ...bucket.settings, accessKeyId: 'nobody' }, '403 InvalidAccessKeyId'],
    [{ ...bucket.settings, bucket: 'elsewhere' }, '404 NoSuchBucket'],
    [{ ...bucket.settings, endpoint: 'http://127.0.0.1:9' }, 'bad port'],
  ] as const;
  for (const [settings, reason] of refused) {
    const store = await open(await newUrl('SQLite'), { bucket: settings });
    await expect(store.ingest(read('甲局'))).rejects.toMatchObject({
      code: 'sources-unavailable',
      params: { reason: expect.stringContaining(reason) },
    });
    await expect(store.surveySources()).rejects.toMatchObject({ code: 'sources-unavailable' });
    expect(await store.readTotals()).toMatchObject({ reports: 0 });
  }
  expect(await bucket.list()).toEqual([]);
  const error = await open(await newUrl('SQLite'), { bucket: { ...bucket.settings, secretAccessKey: 'wrong' } })
    .then((store) => store.ingest(read('甲局')))
    .catch(String);
  expect(error).not.toContain('wrong');
});

test('stores share a bucket by prefixes', async () => {
  const [one, other] = await Promise.all(
    ['one/', 'other/'].map(async (prefix) => open(await newUrl('SQLite'), { bucket: { ...bucket.settings, prefix } })),
  );
  await one!.ingest(read('甲局'));
  const key = keyOf(read('甲局'));
  expect(await bucket.list()).toEqual([`one/${key}`]);
  bucket.age(`one/${key}`, 48);
  expect(await other!.removeUnusedObjects()).toBe(0);
  expect(await one!.findSource('xx-jia-ju', '2024')).toEqual(read('甲局').bytes);
});

test.each([
  ['path', 'https://s3.example:9000', 'https://s3.example:9000/sources'],
  ['path', 'https://example.org/s3/', 'https://example.org/s3/sources'],
  ['host', 'https://s3.example:9000', 'https://sources.s3.example:9000'],
] as const)("the bucket's name in the %s of %s", (addressing, endpoint, address) => {
  expect(buildEndpoint({ endpoint, bucket: 'sources', addressing })).toBe(address);
});
