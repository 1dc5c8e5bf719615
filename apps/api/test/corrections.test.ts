// The log of corrections over HTTP.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSubmission } from './build-submission.ts';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const name = '测试市水务局';
let live: TestServer;
let id: string;

beforeAll(async () => {
  live = await serveTestApp([
    { name, year: 2023 },
    { name: '测试市教育局', year: 2023 },
  ]);
  id = await findId(live.store, name);
  const changed = buildSubmission({ name, year: 2023, text: '更正' });
  const { applications } = changed.result.report!;
  const report = { ...changed.result.report!, applications: { ...applications, granted: null } } as never;
  await live.store.ingest({ ...changed, result: { ...changed.result, report } });
});
afterAll(() => live.stop());

const read = async (query = '') =>
  (await (await live.get(`/v1/corrections.json${query}`)).json()) as { items: object[] };

test('a figure that another version no longer has is told, with what it was', async () => {
  const before = (await live.store.findReport(id, '2023', 1))!.result.report!.applications as never as Record<
    string,
    Record<string, number>
  >;
  const all = await read();
  expect(all).toMatchObject({
    items: [{ agencyId: id, agencyName: name, key: '2023', kind: 'republished', from: 1, to: 2 }],
  });
  expect(all.items[0]).toHaveProperty('changes', [
    ...Object.entries(before.granted!).map(([column, value]) => ({
      path: `/applications/granted/${column}`,
      before: value,
      after: null,
    })),
  ]);
});

test('as a table, one figure a line, with the address of what follows', async () => {
  const csv = await live.get('/v1/corrections.csv?pageSize=1');
  const [head, first] = (await csv.text()).split('\r\n');
  expect(head).toBe('agencyId,agencyName,key,year,kind,from,to,path,before,after');
  expect(first).toMatch(new RegExp(`^${id},${name},2023,2023,republished,1,2,/applications/granted/\\w+,0,$`));
  const lines = (await (await live.get('/v1/corrections.ndjson')).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line)).length).toBe(
    ((await read()).items[0] as { changes: object[] }).changes.length,
  );
  expect(csv.headers.get('link')).toBeNull();
});

test('of a year, a kind, a division', async () => {
  expect((await read('?year=2023&kind=republished')).items).toHaveLength(1);
  for (const query of ['?year=2022', '?kind=re-read', '?region=32']) expect((await read(query)).items).toEqual([]);
  expect((await live.get('/v1/corrections?kind=other')).status).toBe(400);
});

test('of one agency, in parts; what is no place is a problem', async () => {
  expect((await read(`?agency=${id}&pageSize=1`)).items).toHaveLength(1);
  expect((await read('?agency=xx-nobody')).items).toEqual([]);
  expect((await live.get('/v1/corrections?after=0')).status).toBe(400);
});
