import { listFigures, type ParseResult, readPointer } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { buildResult } from '../test/build-result.ts';
import { checkSeries, type SeriesItem } from './check-series.ts';
import { runChecks } from './run-checks.ts';
import type { Roster } from './series/keep-families.ts';

const carriedOut = '/applications/carriedOut/total';

const collect = async (items: readonly SeriesItem[]) => {
  const found: (readonly [string, string])[] = [];
  for await (const { agencyId, findings } of checkSeries(items))
    for (const { rule, at, verdict } of findings.map((finding) => ({ ...finding, at: finding.params.at })))
      if (rule === 'carry-in-mismatch' && verdict !== 'pass') found.push([agencyId, `${verdict} ${at ?? ''}`.trim()]);
  return found;
};

test('each report is compared with the one before it of its own agency', async () => {
  const wrong = buildResult({ set: { [carriedOut]: 120 } });
  const [last, next] = [buildResult(), buildResult({ base: 'suqian2024' })];
  const found = await collect([
    { agencyId: 'a', result: last },
    { agencyId: 'a', result: next },
    { agencyId: 'b', result: wrong },
    { agencyId: 'b', result: next },
    // The report of another agency is no earlier report.
    { agencyId: 'c', result: next },
  ]);
  expect(found).toEqual([
    ['a', 'not-assessable'],
    ['b', 'not-assessable'],
    ['b', 'fail total'],
    ['c', 'not-assessable'],
  ]);
});

test('a government is checked against the bodies below when its turn comes', async () => {
  const result = buildResult();
  const below = buildResult({ set: { '/applications/newReceived/naturalPerson': 3403 } });
  const around = ({ agencyId }: SeriesItem) =>
    agencyId === 'government' ? { children: [{ name: '甲县', result: below }] } : {};
  const keys: string[] = [];
  for await (const { agencyId, findings } of checkSeries(
    [
      { agencyId: 'county', result: below },
      { agencyId: 'government', result },
    ],
    { around },
  ))
    for (const { rule, verdict } of findings) if (rule === 'child-exceeds-parent') keys.push(`${agencyId} ${verdict}`);
  expect(keys).toEqual(['county not-assessable', 'government fail']);
});

// Three years of a government and its two counties, whose sums it prints; one of them off by one in the second year.
const scale = (factor: number, year: number, set: Readonly<Record<string, unknown>> = {}): ParseResult => {
  const base = buildResult({ base: year % 2 === 0 ? 'suqian2024' : 'suqian2023' });
  const figures = listFigures('2021').filter(({ row }) => row.id !== 'governmentRules');
  const scaled = figures.map(({ pointer }) => [pointer, Number(readPointer(base.report, pointer)) * factor]);
  return buildResult({ set: { ...Object.fromEntries(scaled), '/year': year, ...set } });
};
const years = [2022, 2023, 2024];
const off = '/proactiveDisclosure/administrativeLicensing/decisions';
const family: readonly SeriesItem[] = [
  ...years.map((year) => ({ agencyId: 'north', result: scale(1, year) })),
  ...years.map((year) => ({
    agencyId: 'south',
    result: scale(2, year, year === 2024 ? { '/narrative/overview': '公开' } : {}),
  })),
  ...years.map((year) => ({ agencyId: 'city', result: scale(3, year, year === 2023 ? { [off]: 1 } : {}) })),
];
const listed = [
  { agencyId: 'north', name: '北县' },
  { agencyId: 'south', name: '南县' },
];
const roster: Roster = {
  parentOf: (agencyId) => (agencyId === 'city' ? null : 'city'),
  childrenOf: (agencyId) => (agencyId === 'city' ? listed : []),
};

test('one pass with a roster finds what checking each report beside all others finds', async () => {
  const reportOf = (agencyId: string, year: number) =>
    family.find(({ result, ...item }) => item.agencyId === agencyId && result.report?.year === year)?.result;
  const apart = family.map(({ agencyId, result }) => {
    const year = result.report?.year ?? 0;
    const before = reportOf(agencyId, year - 1);
    const children = listed.map(({ agencyId: id, name }) => ({ name, result: reportOf(id, year) ?? null }));
    return runChecks(result, {
      surroundings: { earlier: before ? [before] : [], ...(agencyId === 'city' ? { children } : {}) },
    });
  });
  const inOne: (typeof apart)[number][] = [];
  for await (const { findings } of checkSeries(family, { roster })) inOne.push([...findings]);
  expect(inOne).toEqual(apart);
  const parentRules = inOne.flatMap((findings) => findings.filter(({ rule }) => rule.startsWith('children-sum')));
  const failing = parentRules.filter(({ verdict }) => verdict === 'fail');
  expect(failing.map(({ key, paths }) => [key, paths])).toEqual([
    ['children-sum-mismatch@proactiveDisclosure@2023', [off]],
  ]);
});
