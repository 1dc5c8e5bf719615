// Lists: pages, filters, and what a filter may not be.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

let live: TestServer;

beforeAll(async () => {
  live = await serveTestApp([
    { name: '甲县财政局', year: 2020, edition: '2019' },
    { name: '甲县财政局', year: 2023 },
    { name: '甲县财政局', year: 2024 },
    { name: '乙县教育局', year: 2024 },
    { name: '丙县民政局', year: null, text: 'no year' },
  ]);
});
afterAll(() => live.stop());

interface Body {
  readonly items: readonly {
    readonly key: string;
    readonly agencyId?: string;
    readonly name?: string;
    readonly agencyName?: string;
  }[];
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  readonly total: number;
  readonly next: string | null;
}

const read = async (address: string): Promise<Body> => (await live.get(address)).json() as Promise<Body>;

test('a list tells how much there is and where the next page stands', async () => {
  const first = await read('/v1/reports?year=2024');
  expect(first).toMatchObject({ page: 1, pages: 1, pageSize: 100, total: 2, next: null });
  const small = await read('/v1/reports?pageSize=2');
  expect(small).toMatchObject({ page: 1, pages: 3, pageSize: 2, total: 5 });
  expect(small.next).toMatch(/^\?pageSize=2&cursor=[\w-]+$/);
  const second = await read(`/v1/reports${small.next}`);
  expect(second).toMatchObject({ page: 2, pages: 3, total: 5 });
  const third = await read(`/v1/reports${second.next}`);
  expect(third.next).toBeNull();
  expect([...small.items, ...second.items, ...third.items]).toEqual((await read('/v1/reports.json')).items);
});

test('filters choose by year, edition and status', async () => {
  expect((await read('/v1/reports?year=2024')).items.map((item) => item.agencyName).sort()).toEqual(
    ['甲县财政局', '乙县教育局'].sort(),
  );
  expect((await read('/v1/reports?edition=2019')).items.map((item) => item.key)).toEqual(['2020']);
  expect((await read('/v1/reports?status=partial')).total).toBe(1);
  expect((await read('/v1/reports?year=2024&edition=2019')).total).toBe(0);
  expect((await read('/v1/reports?year=1999')).items).toEqual([]);
});

test('q finds agencies by a part of their name', async () => {
  const found = await read(`/v1/agencies?q=${encodeURIComponent('财政')}`);
  expect(found.items.map((item) => item.name)).toEqual(['甲县财政局']);
  const [agency] = found.items as unknown as { id: string }[];
  expect((await read(`/v1/agencies/${agency!.id}/reports?year=2023`)).items.map((item) => item.key)).toEqual(['2023']);
  expect((await read(`/v1/agencies/${agency!.id}/reports.json`)).items.map((item) => item.key)).toEqual([
    '2024',
    '2023',
    '2020',
  ]);
});

test('an agency says how long it existed and who took over, where somebody said so; lists choose by it', async () => {
  const [old, heir] = [await findId(live.store, '乙县教育局'), await findId(live.store, '丙县民政局')];
  const agency = async (id: string) => (await live.get(`/v1/agencies/${id}`)).json() as Promise<object>;
  expect(await agency(old)).toMatchObject({ validFrom: null, validTo: null, successor: null, predecessors: [] });
  const actor = { at: '2026-03-01T00:00:00.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
  const set = (validTo: string | null, successor: string | null) =>
    live.store.setAgencyLives([{ id: old, validTo, successor }], actor);
  await set('2018-06', heir);
  expect(await agency(old)).toMatchObject({ validTo: '2018-06', successor: { id: heir, name: '丙县民政局' } });
  expect(await agency(heir)).toMatchObject({ predecessors: [{ id: old, name: '乙县教育局' }] });
  expect((await read('/v1/agencies?validIn=2018')).total).toBe(3);
  const later = await read('/v1/agencies?validIn=2019&sort=name');
  expect([later.total, later.items.map(({ name }) => name)]).toEqual([2, ['丙县民政局', '甲县财政局']]);
  const idsOf = async (path: string) => new Set((await read(path)).items.map(({ agencyId }) => agencyId));
  expect((await idsOf('/v1/reports?validIn=2018')).has(old)).toBe(true);
  expect((await idsOf('/v1/reports?validIn=2019')).has(old)).toBe(false);
  expect((await idsOf('/v1/reports?validIn=2019&sort=-year')).has(heir)).toBe(true);
  expect(await (await live.get('/v1/export.ndjson?validIn=2019')).text()).not.toContain(`"agencyId":"${old}"`);
  await set(null, null);
  expect((await read('/v1/agencies?validIn=2019')).total).toBe(3);
});

test('a parameter that is not valid is named with what was found, in both languages', async () => {
  const cases: readonly [string, string, string | null][] = [
    ['/v1/reports?pageSize=1001', 'pageSize', '1001'],
    ['/v1/reports?pageSize=0', 'pageSize', '0'],
    ['/v1/reports?page=-1', 'page', '-1'],
    ['/v1/reports?year=twenty', 'year', 'twenty'],
    ['/v1/reports?edition=2022', 'edition', '2022'],
    ['/v1/reports?status=good', 'status', 'good'],
    ['/v1/reports?yeer=2024', 'yeer', '2024'],
    ['/v1/agencies?year=2024', 'year', '2024'],
    ['/v1/agencies?validIn=18', 'validIn', '18'],
    ['/v1/agencies/page/1?pageSize=5', 'pageSize', '5'],
    ['/v1/agencies/page/none.json', 'page', 'none'],
    ['/v1/reports/x/2024.csv?version=0', 'version', '0'],
  ];
  for (const [address, path, found] of cases) {
    const answer = await live.get(address);
    expect([address, answer.status]).toEqual([address, 400]);
    const problem = (await answer.json()) as { type: string; detail: string; errors: Record<string, unknown>[] };
    expect(problem.type).toBe('urn:nianbao:problem:request-invalid');
    expect(problem.detail).toContain(path);
    expect(problem.errors).toEqual([
      {
        in: address.includes('/page/none') ? 'path' : 'query',
        path,
        found,
        message: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/^[A-Z]/) },
      },
    ]);
  }
});

test('an empty store has lists of one empty page', async () => {
  const empty = await serveTestApp([]);
  const body = await (await empty.get('/v1/reports.json')).json();
  expect(body).toEqual({ items: [], page: 1, pages: 1, pageSize: 100, total: 0, next: null });
  expect(await (await empty.get('/health')).json()).toEqual({ status: 'ok', reports: 0 });
  await empty.stop();
});
