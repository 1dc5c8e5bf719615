import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Finding, findingValidator, listFigures, type ParseResult } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { suqian2023, suqian2024 } from '../test/base-figures.ts';
import { buildResult } from '../test/build-result.ts';
import { countFindings } from './count-findings.ts';
import type { Check } from './engine/check.ts';
import { defineCheck } from './engine/define-check.ts';
import { checks } from './generated/catalogue.ts';
import { runChecks } from './run-checks.ts';

const text = (value: string) => ({ zh: value, en: value });
const declaration = {
  severity: 'error',
  editions: ['2019', '2021'],
  title: text('test'),
  legalBasis: text('none'),
  messages: { seen: text('seen {value}') },
} as const;

const summary = (findings: readonly Finding[]) => findings.map(({ rule, verdict }) => `${rule} ${verdict}`);
const fails = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict === 'fail');

describe('a clean report', () => {
  test.each([
    ['2021 edition', buildResult()],
    ['2019 edition', buildResult({ edition: '2019', set: { '/agency/kind': 'department' } })],
    ['the next year', buildResult({ figures: suqian2024, set: { '/year': 2024 } })],
  ])('%s: every finding is a pass', (_, result) => {
    const found = runChecks(result).filter(({ verdict, needs }) => verdict !== 'pass' && needs === undefined);
    expect(found).toEqual([]);
  });

  test('every rule of the edition says something, and every finding fits the schema', () => {
    const findings = runChecks(buildResult());
    const speaking = new Set(findings.map(({ rule }) => rule));
    // Rules about prose say nothing where the prose states no figure.
    const readsProse = (check: Check): boolean => check.kind === 'report' && check.reads.includes('/narrativeFigures');
    const expected = checks
      .filter((check) => !readsProse(check))
      .filter(({ editions }) => editions.includes('2021'))
      .map(({ id }) => id);
    expect(expected.filter((id) => !speaking.has(id))).toEqual([]);
    for (const finding of findings) expect(findingValidator.safeParse(finding).error).toBeUndefined();
  });

  test('the sums are judged one by one: 25 rows, 7 outcome sums, 7 balances, 3 kinds of dispute', () => {
    const counts = Map.groupBy(runChecks(buildResult()), ({ rule }) => rule);
    const sums = ['applications-row-total', 'applications-outcome-sum', 'applications-balance', 'disputes-row-total'];
    expect(sums.map((rule) => counts.get(rule)?.length)).toEqual([25, 7, 7, 3]);
  });
});

describe('one wrong figure', () => {
  const cells = listFigures('2021').filter(({ table }) => table.id !== 'proactiveDisclosure');
  const errors = checks.filter(({ kind, severity }) => kind === 'relation' && severity === 'error');
  test.each([
    ['2023', suqian2023],
    ['2024', suqian2024],
  ])(
    'Suqian %s: any cell of tables 3 and 4 that is one too high is found',
    (_, figures) => {
      const unnoticed = cells.filter(({ table, block, row, column, pointer }) => {
        const published = figures[table.id]?.[row.id]?.[block.columns.indexOf(column)] ?? Number.NaN;
        const result = buildResult({ figures, set: { [pointer]: published + 1 } });
        return countFindings(runChecks(result, { checks: errors })).error === 0;
      });
      expect(cells).toHaveLength(190);
      expect(unnoticed.map(({ pointer }) => pointer)).toEqual([]);
      // 190 reports, each with the search for its wrong cell: more than the usual five seconds where others work too.
    },
    60_000,
  );
});

describe('a report with blanks', () => {
  const legalPersons = listFigures('2021').filter(({ column }) => column.group === 'legalPersonOrOther');
  const naturalOnly = Object.fromEntries(
    Object.entries(suqian2023.applications ?? {}).map(([row, figures]) => [
      row,
      figures.map((value, index) => (index === 6 ? (figures[0] ?? 0) : value)),
    ]),
  );
  const result = buildResult({
    figures: { ...suqian2023, applications: naturalOnly },
    set: Object.fromEntries(legalPersons.map(({ pointer }) => [pointer, null])),
  });

  test('five blank columns: all sums pass with blanks as 0, and the blanks are said once a family', () => {
    expect(fails(runChecks(result)).map(({ rule, params }) => [rule, params.count])).toEqual([
      ['cell-blank', 125],
      ['identity-blank-only', 25],
      ['identity-blank-only', 5],
      ['identity-blank-only', 5],
    ]);
  });
});

describe('what is missing is said once', () => {
  test('a whole table: no rows, columns or cells of it', () => {
    const found = fails(runChecks(buildResult({ remove: ['/applications'] })));
    expect(summary(found)).toEqual(['table-missing fail']);
  });

  test('a whole table: a rule over its figures says once that it cannot judge', () => {
    const findings = runChecks(buildResult({ remove: ['/applications'] }));
    const sums = findings.filter(({ rule }) => rule === 'applications-row-total' || rule === 'applications-balance');
    expect(sums.map(({ verdict, paths }) => [verdict, paths])).toEqual([
      ['not-assessable', ['/applications']],
      ['not-assessable', ['/applications']],
    ]);
  });

  test('a whole row: no cells of it', () => {
    const found = fails(runChecks(buildResult({ remove: ['/applications/granted'] })));
    expect(summary(found)).toEqual(['row-missing fail']);
  });

  test('sums over what is missing are not assessable, never passed', () => {
    const findings = runChecks(buildResult({ remove: ['/applications/granted'] }));
    const outcomeSums = findings.filter(({ rule }) => rule === 'applications-outcome-sum');
    expect(outcomeSums.map(({ verdict }) => verdict)).toEqual(Array(7).fill('not-assessable'));
  });
});

describe('the engine', () => {
  test('gives the same findings for the same report, in catalogue order', () => {
    const first = runChecks(buildResult({ set: { '/applications/granted/total': 1 } }));
    const second = runChecks(buildResult({ set: { '/applications/granted/total': 1 } }));
    expect(second).toEqual(first);
    const order = first.map(({ rule }) => checks.findIndex(({ id }) => id === rule));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('leaves the result as it was', () => {
    const result = buildResult({ set: { '/applications/granted/total': null } });
    const before = structuredClone(result);
    runChecks(result);
    expect(result).toEqual(before);
  });

  test('a source without a report: every rule is not assessable', () => {
    const findings = runChecks({ ...buildResult(), status: 'failed', report: null, cells: {} });
    expect(findings).toHaveLength(checks.length);
    expect(new Set(findings.map(({ verdict, message }) => `${verdict} ${message.en}`))).toEqual(
      new Set(['not-assessable No report was read, so this cannot be judged']),
    );
  });

  test('a rule that throws is not assessable with the reason, and the others go on', () => {
    const throwing = defineCheck({
      ...declaration,
      kind: 'report',
      id: 'a-throwing',
      reads: ['/year'],
      run: () => {
        throw new Error('out of order');
      },
    });
    const findings = runChecks(buildResult(), { checks: [throwing, ...checks] });
    expect(findings[0]).toMatchObject({
      rule: 'a-throwing',
      verdict: 'not-assessable',
      params: { reason: 'out of order' },
      message: { zh: '规则运行出错,没有得出结论:out of order' },
    });
    expect(findings).toHaveLength(runChecks(buildResult()).length + 1);
  });

  test('a rule that throws at one row says nothing about the others', () => {
    const relation = (at: string) => ({ at, name: text(at), left: [`/applications/${at}/total`], right: [] });
    const picky = defineCheck({
      ...declaration,
      kind: 'relation',
      id: 'a-picky',
      reads: () => [relation('granted'), relation('carriedIn')],
      run: ({ at }) => {
        if (at === 'granted') throw new Error('not this one');
        return { verdict: 'pass', message: 'seen', params: { value: at } };
      },
    });
    expect(summary(runChecks(buildResult(), { checks: [picky] }))).toEqual(['a-picky not-assessable', 'a-picky pass']);
  });

  test('a rule that reads what it did not declare, or words what it did not say, reaches no verdict', () => {
    const curious = defineCheck({
      ...declaration,
      kind: 'report',
      id: 'a-curious',
      reads: ['/year'],
      run: ({ value }) => [{ verdict: 'pass', message: 'seen', params: { value: value('/title') } }],
    });
    const mute = defineCheck({
      ...declaration,
      kind: 'report',
      id: 'b-mute',
      reads: ['/year'],
      run: () => [{ verdict: 'pass', message: 'seen' }],
    });
    const findings = runChecks(buildResult(), { checks: [curious, mute] });
    expect(findings.map(({ verdict, params }) => [verdict, params.reason])).toEqual([
      ['not-assessable', 'a-curious reads /title, but declares only /year'],
      ['not-assessable', 'the wording names {value}, but the finding has no such text or number'],
    ]);
  });

  test('a broken result is not assessable, without an exception', () => {
    const broken = { ...buildResult(), cells: null, fields: null, diagnostics: null } as unknown as ParseResult;
    const findings = runChecks(broken);
    const sums = findings.filter(({ rule }) => rule.startsWith('applications-'));
    expect(new Set(sums.map(({ verdict }) => verdict))).toEqual(new Set(['not-assessable']));
    for (const finding of findings) expect(findingValidator.safeParse(finding).error).toBeUndefined();
  });

  test('a state that contradicts its value is read neither way', () => {
    const result = buildResult();
    const path = '/disputes/litigationDirect/total';
    const contradicting = { ...result, cells: { ...result.cells, [path]: { raw: '', state: 'blank' as const } } };
    const judged = runChecks(contradicting).filter(({ rule }) => rule === 'disputes-row-total');
    const found = judged.filter(({ verdict }) => verdict !== 'pass');
    expect(summary(found)).toEqual(['disputes-row-total not-assessable']);
    expect(found[0]?.operands).toEqual([{ path, value: null, state: 'unreadable' }]);
  });
});

const published = resolve(import.meta.dirname, '../../../../shared/suqian.json');
test.skipIf(!existsSync(published))('the base figures are the published ones (needs ../shared/suqian.json)', () => {
  const { years } = JSON.parse(readFileSync(published, 'utf8')) as {
    years: Record<string, Record<string, Record<string, Record<string, number>>>>;
  };
  for (const [year, figures] of [
    ['2023', suqian2023],
    ['2024', suqian2024],
  ] as const)
    for (const { table, block, row, column } of listFigures('2021'))
      expect(figures[table.id]?.[row.id]?.[block.columns.indexOf(column)]).toBe(
        years[year]?.[table.id]?.[row.id]?.[column.id],
      );
});
