import { type Finding, listFigures, type ParseResult } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { buildResult, type Change } from '../../test/build-result.ts';
import { runChecks } from '../run-checks.ts';
import { dependsOnYears, type JudgedFindings, judgeAgain } from './judge-again.ts';

// As a store keeps them.
const keep = (findings: readonly Finding[]): JudgedFindings => {
  const passes: Record<string, number> = {};
  for (const { rule, verdict } of findings) if (verdict === 'pass') passes[rule] = (passes[rule] ?? 0) + 1;
  return { findings: findings.filter(({ verdict }) => verdict !== 'pass'), passes };
};
const judgeAlone = (result: ParseResult) => keep(runChecks(result));
const judgeAmong = (result: ParseResult, earlier: readonly ParseResult[]) =>
  keep(runChecks(result, { surroundings: { earlier } }));

const lastYear = buildResult({ base: 'suqian2023' });
const carriedOut = '/applications/carriedOut/total';

const expectSame = (change: Change, earlier: readonly ParseResult[]): void => {
  const result = buildResult(change);
  const wanted = judgeAmong(result, earlier);
  expect(judgeAgain(result, judgeAlone(result), earlier)).toEqual(wanted);
  // In the same order, so that the same text is kept whichever way it came.
  expect(JSON.stringify(judgeAgain(result, judgeAlone(result), earlier))).toBe(JSON.stringify(wanted));
};

describe('judged again, a report has the findings of one that was judged among its earlier years at once', () => {
  test.each<readonly [string, Change, readonly Change[]]>([
    ['as published', {}, [{ base: 'suqian2023' }]],
    ['what was carried out last year is another number', {}, [{ base: 'suqian2023', set: { [carriedOut]: 120 } }]],
    ['a cell of last year is missing', {}, [{ base: 'suqian2023', remove: [carriedOut] }]],
    ['a table is missing', { remove: ['/applications'] }, [{ base: 'suqian2023' }]],
    ['another edition', {}, [{ base: 'jiaojiang2020', set: { '/year': 2023 } }]],
    ['a year is missing', {}, [{ base: 'suqian2023', set: { '/year': 2021 } }, { set: { '/year': 2022 } }]],
    ['the same figures and words', { set: { '/year': 2025 } }, [{ base: 'suqian2024' }]],
    ['another name', {}, [{ base: 'suqian2023', set: { '/agency/name': '甲市' } }]],
    ['no earlier year', {}, []],
  ])('%s', (_, change, earlier) =>
    expectSame(
      { base: 'suqian2024', ...change },
      earlier.map((one) => buildResult(one)),
    ),
  );

  // Whatever a slip leads to: what it follows from, where the suspect cell is.
  test('each cell of the form is another number, or blank', () => {
    for (const { pointer } of listFigures('2021'))
      for (const raw of [977, null]) expectSame({ base: 'suqian2024', set: { [pointer]: raw } }, [lastYear]);
  }, 60_000);
});

test('what was found no longer stands when the earlier year is gone again', () => {
  const result = buildResult({ base: 'suqian2024' });
  const among = judgeAmong(result, [buildResult({ base: 'suqian2023', set: { [carriedOut]: 120 } })]);
  expect(among.findings.map(({ rule }) => rule)).toContain('carry-in-mismatch');
  expect(judgeAgain(result, among, [])).toEqual(judgeAlone(result));
});

test('what other rules found is kept as it is, also what can no longer be found', () => {
  const result = buildResult({ base: 'suqian2024' });
  const exposed = { ...runChecks(result)[0]!, rule: 'privacy-exposed', key: 'privacy-exposed@2024' } as Finding;
  const gone = { ...exposed, rule: 'a-rule-of-once', key: 'a-rule-of-once@2024' };
  const kept = judgeAlone(result);
  const again = judgeAgain(result, { ...kept, findings: [...kept.findings, exposed, gone] }, [lastYear]);
  expect(again.findings.filter(({ rule }) => [exposed.rule, gone.rule].includes(rule))).toEqual([exposed, gone]);
});

test('the verdicts of rules that are said not to depend on other years are the same with and without', () => {
  const verdicts = (findings: readonly Finding[]) =>
    findings.filter(({ rule }) => !dependsOnYears(rule)).map(({ key, verdict }) => `${key} ${verdict}`);
  const result = buildResult({ base: 'suqian2024', set: { '/applications/granted/total': 977 } });
  const among = runChecks(result, { surroundings: { earlier: [lastYear] } });
  expect(verdicts(among)).toEqual(verdicts(runChecks(result)));
  expect(['carry-in-mismatch', 'series-gap', 'fee-amount-implausible'].every(dependsOnYears)).toBe(true);
  expect(dependsOnYears('applications-row-total')).toBe(false);
});
