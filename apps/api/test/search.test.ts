// Full-text search through the API.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveTestApp, type TestServer } from './serve-test-app.ts';

let live: TestServer;

beforeAll(async () => {
  live = await serveTestApp([
    { name: '甲县财政局', year: 2023, overview: '全年主动公开信息120条,开展拆迁政策解读。' },
    { name: '甲县财政局', year: 2024, overview: '推进不动产登记信息公开。' },
    { name: '乙县教育局', year: 2024, overview: '拆迁补偿方案已公开;拆迁政策另行发布。' },
  ]);
});
afterAll(() => live.stop());

interface Found {
  readonly items: readonly {
    readonly agencyName: string;
    readonly year: number;
    readonly excerpts: readonly { readonly excerpt: string; readonly spans: readonly [number, number][] }[];
  }[];
  readonly total: number;
  readonly next: string | null;
}

const search = async (query: string): Promise<Found> =>
  (await (await live.get(`/v1/search?${new URLSearchParams(query)}`)).json()) as Found;

test('words of one, two and more characters are found, with the places where they stand', async () => {
  const { items, total } = await search('q=拆迁');
  expect(total).toBe(2);
  expect(items.map(({ agencyName, year }) => [agencyName, year])).toEqual([
    ['乙县教育局', 2024],
    ['甲县财政局', 2023],
  ]);
  const { excerpt, spans } = items[0]!.excerpts[0]!;
  expect(spans.map(([from, to]) => excerpt.slice(from, to))).toEqual(['拆迁', '拆迁']);
  expect((await search('q=迁')).total).toBe(2);
  expect((await search('q=不动产登记')).total).toBe(1);
  expect((await search('q=量子')).total).toBe(0);
});

test('filters and pages', async () => {
  expect((await search('q=公开&year=2024')).total).toBe(2);
  expect((await search('q=公开&agency=xx-yi-xian-jiao-yu-ju')).total).toBe(1);
  const first = await search('q=公开&pageSize=2');
  expect(first.items).toHaveLength(2);
  expect(new URLSearchParams(first.next!).get('page')).toBe('2');
  const second = await search(first.next!.slice(1));
  expect([second.items.length, second.next]).toEqual([1, null]);
});

test('a query without a word to look for, and a page that is not there, are problems', async () => {
  const code = async (query: string) => {
    const answer = await live.get(`/v1/search?${new URLSearchParams(query)}`);
    return [answer.status, ((await answer.json()) as { type: string }).type.split(':').at(-1)];
  };
  expect(await code('q=')).toEqual([400, 'query-empty']);
  expect(await code('q= 。!')).toEqual([400, 'query-empty']);
  expect(await code('')).toEqual([400, 'request-invalid']);
  expect(await code('q=公开&pageSize=101')).toEqual([400, 'request-invalid']);
  expect(await code('q=公开&page=9')).toEqual([404, 'page-unknown']);
});
