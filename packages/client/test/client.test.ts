// The client against the live server.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSubmission } from '../../../apps/api/test/build-submission.ts';
import { findId, serveTestApp, type TestServer } from '../../../apps/api/test/serve-test-app.ts';
import { type Client, createClient, listPages } from '../src/index.ts';

let live: TestServer;
let client: Client;

beforeAll(async () => {
  live = await serveTestApp([
    { name: '甲县财政局', year: 2023, overview: '不动产登记' },
    { name: '甲县财政局', year: 2024, figures: { '/applications/newReceived/total': 7 } },
    { name: '乙县教育局', year: 2024 },
  ]);
  await live.store.makeRelease({ date: '2026-03-31' });
  client = createClient({ baseUrl: live.server.address });
});
afterAll(() => live.stop());

test('the generated types are those of the API as it is', () => {
  const script = join(import.meta.dirname, '../scripts/generate.ts');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test('lists, with filters and orders that the types know', async () => {
  const { data } = await client.GET('/v1/reports', { params: { query: { year: 2024, sort: '-year,agencyId' } } });
  expect(data?.items.map(({ agencyName }) => agencyName)).toEqual(['甲县财政局', '乙县教育局']);
  const seen = [];
  const read = async (cursor: string | undefined) => {
    const query = { pageSize: 1, sort: '-year', ...(cursor === undefined ? {} : { cursor }) };
    const answer = await client.GET('/v1/reports', { params: { query } });
    if (!answer.data) throw new Error(answer.error?.detail);
    return answer.data;
  };
  for await (const { key } of listPages(read)) seen.push(key);
  expect(seen).toEqual(['2024', '2024', '2023']);
});

test('lists without filters to their end, however long', async () => {
  for (let index = 0; index < 120; index += 1)
    await live.store.ingest(buildSubmission({ name: `丙县示例${index}局`, year: 2022 }));
  const read = async (cursor: string) => {
    const answer = await client.GET('/v1/agencies', { params: { query: { cursor } } });
    if (!answer.data) throw new Error(answer.error?.detail);
    return answer.data;
  };
  const seen = new Set<string>();
  for await (const { id } of listPages(read)) seen.add(id);
  expect(seen.size).toBe(122);
  const readAll = async () => {
    for await (const { id } of listPages(async () => (await client.GET('/v1/agencies', {})).data!)) seen.delete(id);
  };
  await expect(readAll()).rejects.toThrow(/cursor/);
  expect(seen.size).toBe(22);
});

test('one report with its figures', async () => {
  const agencyId = await findId(live.store, '甲县财政局');
  const { data } = await client.GET('/v1/reports/{agencyId}/{year}', { params: { path: { agencyId, year: '2024' } } });
  expect(data?.result).toMatchObject({ report: { applications: { newReceived: { total: 7 } } } });
  const csv = await client.GET('/v1/reports/{agencyId}/{year}.csv', {
    params: { path: { agencyId, year: '2024' } },
    parseAs: 'text',
  });
  expect(csv.data).toContain('/applications/newReceived/total');
});

test('statistics, comparisons and search', async () => {
  const statistics = await client.GET('/v1/stats', { params: { query: { metrics: 'intake', years: '2024' } } });
  expect(statistics.data?.items[0]).toMatchObject({ numerator: 7, covered: 2 });
  const agencies = await findId(live.store, '甲县财政局');
  const compared = await client.GET('/v1/compare', { params: { query: { agencies, metrics: 'intake' } } });
  expect(compared.data?.series[0]?.values.map(({ year, value }) => [year, value])).toEqual([
    [2023, 0],
    [2024, 7],
  ]);
  const found = await client.GET('/v1/search', { params: { query: { q: '不动产' } } });
  expect(found.data?.items.map(({ year }) => year)).toEqual([2023]);
});

test('a problem comes as a value', async () => {
  const { data, error, response } = await client.GET('/v1/agencies/{id}', { params: { path: { id: 'xx-nobody' } } });
  expect([data, response.status]).toEqual([undefined, 404]);
  expect(error).toMatchObject({ type: 'urn:nianbao:problem:agency-unknown', message: { zh: expect.any(String) } });
});
