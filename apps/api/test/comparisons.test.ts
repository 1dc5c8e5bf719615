// Statistics from a release, and agencies side by side.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestReport } from './build-submission.ts';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const granted = '/applications/granted/total';
const processed = '/applications/totalProcessed/total';
const figures = (part: number, whole: number) => ({ [granted]: part, [processed]: whole });
const peers = { level: 'county', kind: 'department' } as const;

// Grant rates of 2024: 8/20, 15/30, 30/40, and 1/2, which is over too little.
const reports: readonly TestReport[] = [
  { name: '甲县财政局', year: 2020, edition: '2019', figures: figures(4, 16), agency: peers },
  { name: '甲县财政局', year: 2024, figures: figures(8, 20), agency: peers },
  { name: '乙县财政局', year: 2024, figures: figures(15, 30), agency: peers },
  { name: '丙县财政局', year: 2024, figures: figures(30, 40), agency: peers },
  { name: '丁县财政局', year: 2024, figures: figures(1, 2), agency: peers },
  { name: '戊县财政局', year: 2024, marks: { [granted]: { raw: '', state: 'blank' } }, agency: peers },
];

let live: TestServer;
const ids: Record<string, string> = {};

beforeAll(async () => {
  live = await serveTestApp(reports);
  for (const { name } of reports) ids[name!] = await findId(live.store, name!);
});
afterAll(() => live.stop());

interface Item {
  readonly [key: string]: unknown;
  readonly metric: string;
}
const read = async (address: string) =>
  (await (await live.get(address)).json()) as { items: Item[] } & Record<string, unknown>;

test('before the first release there are no statistics, and a comparison says so', async () => {
  const answer = await live.get('/v1/stats');
  expect([answer.status, ((await answer.json()) as { type: string }).type]).toEqual([
    404,
    'urn:nianbao:problem:release-none',
  ]);
  const comparison = (await (await live.get(`/v1/compare?agencies=${ids.甲县财政局}`)).json()) as {
    release: null;
    notes: { code: string }[];
  };
  expect(comparison.release).toBeNull();
  expect(comparison.notes.map(({ code }) => code)).toContain('no-release');
});

test('a statistic gives its rate with numerator, denominator, coverage and quartiles', async () => {
  await live.store.makeRelease({ date: '2026-03-31' });
  const { items, release } = await read('/v1/stats?metrics=grantRate,reconsiderationCorrectionRate&years=2024');
  expect(release).toMatchObject({ id: '2026-03-31', reports: 6, agencies: 5 });
  expect(items).toEqual([
    {
      group: '',
      year: 2024,
      metric: 'grantRate',
      // 8 + 15 + 30 + 1 over 20 + 30 + 40 + 2
      value: 0.586957,
      reason: null,
      numerator: 54,
      denominator: 92,
      reports: 5,
      covered: 4,
      coverage: 0.8,
      rated: 3,
      firstQuartile: 0.45,
      median: 0.5,
      thirdQuartile: 0.625,
    },
    expect.objectContaining({
      metric: 'reconsiderationCorrectionRate',
      value: null,
      reason: 'zero-denominator',
      median: null,
    }),
  ]);
});

test('groups, forms and unknown names', async () => {
  const { items } = await read('/v1/stats/kind?metrics=grantRate&years=2024');
  expect(items).toMatchObject([{ group: 'department', numerator: 54 }]);
  expect((await read('/v1/stats/level?groups=town')).items).toEqual([]);
  expect(await (await live.get('/v1/stats/peers.csv?metrics=processed&years=2020-2021')).text()).toBe(
    'group,year,metric,value,reason,numerator,denominator,reports,covered,coverage,rated,firstQuartile,median,thirdQuartile\r\n' +
      'county/department,2020,processed,16,,16,,1,1,1,1,16,16,16\r\n',
  );
  // 20 + 30 + 40 + 2 + 0
  const figure = await read(`/v1/stats?figures=${processed}&years=2024`);
  expect(figure.items).toMatchObject([{ metric: processed, numerator: 92, denominator: null, value: 92, covered: 5 }]);
  const status = async (address: string) => (await live.get(address)).status;
  expect(await status('/v1/stats/colour')).toBe(404);
  expect(await status('/v1/stats?release=2001-01-01')).toBe(404);
  expect(await status('/v1/stats?metrics=beauty')).toBe(400);
  expect(await status('/v1/stats?years=now')).toBe(400);
  expect(await status('/v1/stats?figures=/no/such/figure')).toBe(400);
});

test('without a metric all of them are there, described', async () => {
  const { items, metrics } = await read('/v1/stats');
  const described = metrics as { id: string; definition: { zh: string; en: string } }[];
  expect(new Set(items.map(({ metric }) => metric))).toEqual(new Set(described.map(({ id }) => id)));
  for (const { definition } of described) expect(definition.zh).toMatch(/[一-鿿]/);
});

test('agencies stand side by side with the median of their peers; gaps have reasons', async () => {
  const agencies = ['甲县财政局', '丁县财政局', '戊县财政局'].map((name) => ids[name]);
  const { series, years } = (await (
    await live.get(`/v1/compare?agencies=${agencies.join(',')}&metrics=grantRate&years=2020,2024`)
  ).json()) as { series: { agencyId: string; values: Item[]; peers: Item[] }[]; years: number[] };
  expect(years).toEqual([2020, 2024]);
  expect(series.map(({ agencyId }) => agencyId)).toEqual(agencies);
  expect(series[0]!.values).toMatchObject([
    { year: 2020, value: 0.25, numerator: 4, denominator: 16 },
    { year: 2024, value: 0.4, numerator: 8, denominator: 20 },
  ]);
  expect(series[0]!.peers).toMatchObject([
    { year: 2020, median: 0.25, n: 1 },
    { year: 2024, median: 0.5, n: 3 },
  ]);
  expect(series[1]!.values).toMatchObject([
    { value: null, reason: 'no-report' },
    { value: null, reason: 'small-denominator', numerator: 1, denominator: 2 },
  ]);
  expect(series[2]!.values[1]).toMatchObject({ value: null, reason: 'incomplete', path: granted, numerator: null });
});

test('a change of the form is noted, with what does not compare across it', async () => {
  const { notes } = (await (
    await live.get(`/v1/compare?agencies=${ids.甲县财政局}&metrics=grantRate,otherRate`)
  ).json()) as { notes: { code: string; metric: string | null; years: number[]; message: { zh: string } }[] };
  expect(notes).toMatchObject([
    { code: 'edition-break', years: [2020, 2024] },
    { code: 'not-comparable', metric: 'otherRate' },
  ]);
  expect(notes[0]!.message.zh).toContain('2019 版');
});

test('a comparison as CSV has a row for each agency, metric and year', async () => {
  const csv = await (await live.get(`/v1/compare.csv?agencies=${ids.乙县财政局}&metrics=grantRate`)).text();
  expect(csv).toBe(
    'agencyId,agencyName,metric,year,value,reason,path,numerator,denominator,inferred,peers,peerMedian,peerN\r\n' +
      `${ids.乙县财政局},乙县财政局,grantRate,2024,0.5,,,15,30,false,county/department,0.5,3\r\n`,
  );
});

test('thirteen agencies, none, and unknown ones are refused', async () => {
  const status = async (query: string) => (await live.get(`/v1/compare${query}`)).status;
  expect(await status(`?agencies=${Array.from({ length: 13 }, (_, index) => `a${index}`).join(',')}`)).toBe(400);
  expect(await status('')).toBe(400);
  expect(await status('?agencies=xx-nobody')).toBe(404);
});

test('regions and releases are lists like any other', async () => {
  expect((await read('/v1/releases.json')).items).toMatchObject([{ id: '2026-03-31', date: '2026-03-31' }]);
  expect((await read('/v1/regions.json')).items).toEqual([]);
});
