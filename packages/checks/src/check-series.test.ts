import { expect, test } from 'vitest';
import { buildResult } from '../test/build-result.ts';
import { checkSeries, type SeriesItem } from './check-series.ts';

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
