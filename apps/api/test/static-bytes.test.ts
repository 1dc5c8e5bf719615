// What the static site publishes is what the live server answers, byte for byte.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFigures } from '@nianbao/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listStaticAddresses, rules, staticPaths } from '../src/index.ts';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

let live: TestServer;

// More agencies than a page holds, and one with several years and a report of the older form.
const many = Array.from({ length: 104 }, (_, index) => ({ name: `第${index + 1}县人民政府`, year: 2024 }));
const several = [
  { name: '测试市财政局', year: 2020, edition: '2019' as const },
  { name: '测试市财政局', year: 2023 },
  { name: '测试市财政局', year: 2024, figures: { '/applications/newReceived/total': 7 } },
  { name: null, year: 2024, text: 'a report without a name' },
  { name: '无年份局', year: null, text: 'a report without a year' },
];

beforeAll(async () => {
  live = await serveTestApp([...many, ...several]);
  await live.store.makeRelease({ date: '2026-03-31' });
});
afterAll(() => live.stop());

const listAll = async (): Promise<string[]> => {
  const addresses: string[] = [];
  for await (const address of listStaticAddresses(live.store)) addresses.push(address);
  return addresses;
};

const fetchBytes = async (address: string) => {
  const response = await live.get(address);
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
};

test('every published address gives the same bytes to the builder and over HTTP', async () => {
  const addresses = await listAll();
  expect(new Set(addresses).size).toBe(addresses.length);
  // 107 agencies and 109 reports: two pages of each list, five files of each report, two of each agency; the rules, a
  // hundred a page; corrections, regions and releases; statistics as a whole and in four groupings.
  const rulePages = Math.ceil(rules.length / 100);
  expect(addresses).toHaveLength(107 * 2 + 2 + 109 * 5 + 2 + rulePages + rules.length + 1 + 3 + 5);
  for (const address of addresses) {
    const built = await live.app.request(address);
    const bytes = Buffer.from(await built.arrayBuffer());
    const served = await fetchBytes(address);
    expect([address, built.status, served.status]).toEqual([address, 200, 200]);
    expect(served.bytes.equals(bytes), address).toBe(true);
  }
});

test('an address without .json gives the same bytes as the one with it', async () => {
  const addresses = (await listAll()).filter((address) => address.endsWith('.json')).slice(0, 40);
  for (const address of [...addresses, '/v1/rules.json', '/v1/schema.json', '/v1/agencies/page/2.json']) {
    const plain = await fetchBytes(address.slice(0, -'.json'.length));
    expect(plain.bytes.equals((await fetchBytes(address)).bytes), address).toBe(true);
  }
});

test('following next from the first page meets every report once', async () => {
  const seen: string[] = [];
  let address: string | null = '/v1/reports.json';
  while (address !== null) {
    const body = (await (await live.get(address)).json()) as {
      items: { agencyId: string; key: string }[];
      next: string | null;
      total: number;
    };
    seen.push(...body.items.map(({ agencyId, key }) => `${agencyId}/${key}`));
    expect(body.total).toBe(109);
    address = body.next === null ? null : new URL(body.next, `${live.server.address}${address}`).pathname;
  }
  expect(seen).toHaveLength(109);
  expect(new Set(seen).size).toBe(109);
});

const suqianFile = join(import.meta.dirname, '../../../../shared/suqian.json');

test.skipIf(!existsSync(suqianFile))(
  'published figures of a real city come back unchanged (skipped where ../shared/suqian.json is absent)',
  async () => {
    const { years } = JSON.parse(readFileSync(suqianFile, 'utf8')) as {
      years: Record<string, Record<string, Record<string, Record<string, number>>>>;
    };
    for (const [year, tables] of Object.entries(years)) {
      const figures: Record<string, number> = {};
      for (const { pointer } of listFigures('2021')) {
        const [table, row, column] = pointer.split('/').slice(1) as [string, string, string];
        figures[pointer] = tables[table]![row]![column]!;
      }
      const city = await serveTestApp([{ name: '宿迁市人民政府', year: Number(year), figures }]);
      try {
        const id = await findId(city.store, '宿迁市人民政府');
        const body = (await (await city.get(`/v1/reports/${id}/${year}.json`)).json()) as {
          result: { report: Record<string, unknown> };
        };
        expect(body.result.report).toMatchObject(tables);
        const csv = await (await city.get(`/v1/reports/${id}/${year}.csv`)).text();
        const lines = new Map(csv.split('\r\n').map((line) => [/,(\/[^,]+),/.exec(line)?.[1], line]));
        for (const [pointer, value] of Object.entries(figures))
          expect(lines.get(pointer), pointer).toContain(`,${value},${value},`);
      } finally {
        await city.stop();
      }
    }
  },
);

test('the static paths are those of the addresses, and every one is documented', async () => {
  const patterns = staticPaths.map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+?')}(?:/page/\\d+)?(?:\\.json)?$`),
  }));
  const met = new Set<string>();
  for (const address of await listAll()) {
    const found = patterns.filter(({ pattern }) => pattern.test(address));
    expect(found, address).not.toEqual([]);
    for (const { path } of found) met.add(path);
  }
  expect([...met].toSorted()).toEqual(staticPaths.toSorted());
  const { paths } = (await (await live.app.request('/openapi.json')).json()) as { paths: Record<string, unknown> };
  expect(Object.keys(paths)).toEqual(expect.arrayContaining([...staticPaths]));
});
