import type { Finding } from '@nianbao/schema';
import { findingValidator } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { buildResult, buildSurroundings } from '../../test/build-result.ts';
import { runChecks } from '../run-checks.ts';
import type { SeriesReading } from './check.ts';
import { defineCheck } from './define-check.ts';
import { judgeRelation } from './judge-relation.ts';
import { nameColumn } from './name-cells.ts';

const text = (value: string) => ({ zh: value, en: value });
const declaration = {
  severity: 'error',
  editions: ['2019', '2021'],
  title: text('test'),
  legalBasis: text('none'),
} as const;
const total = { id: 'total', label: text('total') } as Parameters<typeof nameColumn>[0];
const carriedIn = '/applications/carriedIn/total';
const carriedOut = '/applications/carriedOut/total';
const newlyMade = '/proactiveDisclosure/governmentRules/newlyMade';
const inForce = '/proactiveDisclosure/governmentRules/inForce';

const carry = (
  run: (reading: SeriesReading) => ReturnType<typeof judgeRelation> = (reading) => judgeRelation(reading, '='),
) =>
  defineCheck({
    ...declaration,
    kind: 'series',
    id: 'a-carry',
    messages: {
      holds: text('holds'),
      broken: text('{year} {left}, {lastYear} {right}'),
      unclear: text('unclear'),
      implied: text('expects {implied} in {lastYear}'),
    },
    reads: () => [
      {
        at: 'total',
        name: nameColumn(total),
        left: [{ year: 0, path: carriedIn }],
        right: [{ year: -1, path: carriedOut }],
      },
    ],
    without: ({ cell }) => ({
      verdict: 'pass',
      message: 'implied',
      params: { implied: cell(carriedIn).value },
      paths: [carriedIn],
    }),
    run,
  });

const stock = defineCheck({
  ...declaration,
  kind: 'series',
  id: 'b-stock',
  messages: { holds: text('holds'), broken: text('broken'), unclear: text('unclear') },
  reads: () => [
    { at: 'x', name: text('x'), left: [{ year: 0, path: inForce }], right: [{ year: -1, path: newlyMade }] },
  ],
  run: (reading) => judgeRelation(reading, '='),
});

const below = defineCheck({
  ...declaration,
  kind: 'report',
  id: 'c-below',
  reads: ['/year'],
  needs: ['children', 'publication'],
  messages: { seen: text('{count}') },
  run: ({ children }) => [{ verdict: 'pass', message: 'seen', params: { count: children.length } }],
});

const run = (check: ReturnType<typeof carry>, change: Parameters<typeof buildSurroundings>[0]): Finding[] => {
  const findings = runChecks(buildResult(change), { checks: [check], surroundings: buildSurroundings(change) });
  for (const finding of findings) expect(findingValidator.safeParse(finding).error).toBeUndefined();
  return findings;
};

describe('a rule about two years', () => {
  test('compares with the report of the year before, and its operands say whose they are', () => {
    const earlier = [{ set: { '/year': 2022 } }, { set: { [carriedOut]: 120 } }];
    const [finding] = run(carry(), { base: 'suqian2024', earlier });
    expect(finding).toMatchObject({
      key: 'a-carry@total@2024',
      verdict: 'fail',
      message: { zh: '2024 121, 2023 120' },
    });
    expect(finding?.paths).toEqual([carriedIn]);
    expect(finding?.operands).toEqual([
      { path: carriedIn, value: 121, state: 'value' },
      { path: carriedOut, value: 120, state: 'value', year: 2023 },
    ]);
  });

  test('without that report: one finding that says what is needed and what can still be said, never a pass', () => {
    const [finding, ...more] = run(carry(), { base: 'suqian2024', earlier: [{ set: { '/year': 2022 } }] });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      verdict: 'not-assessable',
      needs: ['last-year'],
      message: { en: 'expects 121 in 2023' },
    });
  });

  test('a figure of last year that is not there is named with its year', () => {
    const [finding] = run(carry(), { base: 'suqian2024', earlier: [{ remove: [carriedOut] }] });
    expect(finding).toMatchObject({ verdict: 'not-assessable' });
    expect(finding?.message.zh).toContain('2023 年四、结转下年度继续办理 · 总计(缺失)');
    expect(finding?.needs).toBeUndefined();
  });

  test('an inferred figure of last year is not conclusive', () => {
    const earlier = [{ set: { [carriedOut]: 120 }, methods: { [carriedOut]: 'inferred' as const } }];
    expect(run(carry(), { base: 'suqian2024', earlier })[0]?.verdict).toBe('unclear');
  });

  test('a year that is not known has no year before', () => {
    const [finding] = run(carry(), { set: { '/year': null }, earlier: [{}] });
    expect(finding).toMatchObject({ verdict: 'not-assessable', params: { reason: 'yearUnknown' } });
  });

  test('figures that one of the two editions does not have are not compared', () => {
    const [finding] = run(stock, { base: 'suqian2024', earlier: [{}] });
    expect(finding).toMatchObject({ verdict: 'not-assessable', params: { reason: 'editionBreak' } });
  });

  test('one that throws is not assessable with the reason', () => {
    const broken = carry(() => {
      throw new Error('out of order');
    });
    const [finding] = run(broken, { base: 'suqian2024', earlier: [{}] });
    expect(finding).toMatchObject({ verdict: 'not-assessable', params: { reason: 'out of order' } });
  });
});

describe('a rule that looks at the year before without saying so', () => {
  const peek = (declared: object) =>
    defineCheck({
      ...declaration,
      kind: 'report',
      id: 'd-peek',
      reads: ['/year'],
      messages: { seen: text('seen') },
      run: ({ lastYear }) => [{ verdict: 'pass', message: 'seen', params: { year: lastYear?.year ?? 0 } }],
      ...declared,
    });

  test('is not assessable: it could be judged without what it depends on, and nobody would know', () => {
    const [finding] = run(peek({}), { base: 'suqian2024', earlier: [{}] });
    expect(finding).toMatchObject({ verdict: 'not-assessable' });
    expect(finding?.message.en).toContain('neither needs nor uses');
  });

  test.each([{ uses: ['last-year'] }, { needs: ['earlier'] }])('%j: it may', (declared) => {
    expect(run(peek(declared), { base: 'suqian2024', earlier: [{}] })[0]).toMatchObject({ params: { year: 2023 } });
  });
});

describe('a rule with needs', () => {
  test('names what was not given, in one finding', () => {
    const [finding, ...more] = run(below, { publication: {} });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      verdict: 'not-assessable',
      needs: ['children'],
      message: { zh: '需要下级机关的报告,没有提供,不能核对' },
    });
  });

  test('runs when all is given, be it that there is none', () => {
    expect(run(below, { publication: {}, children: [] })[0]).toMatchObject({ verdict: 'pass', message: { zh: '0' } });
  });
});
