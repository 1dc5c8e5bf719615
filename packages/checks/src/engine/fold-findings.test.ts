import { findingValidator, listFigures } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { buildResult, type Change } from '../../test/build-result.ts';
import { countFindings } from '../count-findings.ts';
import { runChecks } from '../run-checks.ts';

const total = '/applications/totalProcessed/total';
const run = (change: Change) => runChecks(buildResult(change));
const offs = (change: Change) =>
  run(change)
    .filter(({ verdict, needs }) => verdict !== 'pass' && needs === undefined)
    .map(({ key, foldedUnder }) => [key, foldedUnder?.key]);

describe('what follows from another finding', () => {
  test('outcomes above the intake follow from the balance of their column', () => {
    const key = 'applications-outcomes-exceed-intake@total@2023';
    const found = run({ set: { [total]: 9999 } }).find((finding) => finding.key === key);
    expect(found).toMatchObject({
      verdict: 'fail',
      foldedUnder: { rule: 'applications-balance', at: 'total', key: 'applications-balance@total@2023' },
    });
  });

  test('what follows is not counted', () => {
    // The balance, the outcome sum and the row sum of the one figure have one cause.
    expect(countFindings(run({ set: { [total]: 9999 } })).error).toBe(1);
  });

  test('a table that is not there explains every rule that wants its figures', () => {
    for (const [key, root] of offs({ remove: ['/applications'] }))
      expect(root).toBe(key === 'table-missing@applications@2023' ? undefined : 'table-missing@applications@2023');
    expect(offs({ remove: ['/applications'] }).length).toBeGreaterThan(4);
  });

  test('so does one whose figures are in no certain column', () => {
    const disputes = listFigures('2021').filter(({ table }) => table.id === 'disputes');
    const found = offs({ states: Object.fromEntries(disputes.map(({ pointer }) => [pointer, 'ambiguous' as const])) });
    const roots = found.filter(([, root]) => root === undefined).map(([key]) => key);
    expect(roots).toEqual(['table-missing@disputes@2023']);
    expect(found.length).toBeGreaterThan(4);
  });

  test('a row that is not there explains its own sum and those of the columns', () => {
    const found = offs({ remove: ['/applications/granted'] });
    const roots = found.filter(([, root]) => root === undefined).map(([key]) => key);
    expect(roots).toEqual(['row-missing@granted@2023']);
    expect(found).toContainEqual(['applications-outcome-sum@total@2023', 'row-missing@granted@2023']);
  });

  test('a cell that is unreadable is not explained by a row that is missing', () => {
    const unreadable = '/applications/deniedStateSecret/total';
    const found = offs({ remove: ['/applications/granted'], states: { [unreadable]: 'unreadable' } });
    expect(found).toContainEqual(['applications-outcome-sum@total@2023', undefined]);
  });
});

test('every key of a report is its own, and every finding fits the schema', () => {
  const findings = run({
    set: { [total]: -1.5, '/applications/granted/total': -2, '/disputes/reconsideration/total': null },
    remove: ['/applications/carriedIn'],
  });
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  for (const finding of findings) expect(findingValidator.safeParse(finding).error).toBeUndefined();
});

test('a key does not depend on the other findings of its rule', () => {
  const keys = (change: Change) =>
    run(change)
      .filter(({ rule, verdict }) => rule === 'figure-negative' && verdict === 'fail')
      .map(({ key }) => key);
  const [first, second] = ['/applications/granted/total', '/applications/granted/naturalPerson'];
  expect(keys({ set: { [first!]: -1, [second!]: -1 } })).toContain(keys({ set: { [first!]: -1 } })[0]);
});

describe('a finding that is explained', () => {
  const note = { rule: 'applications-balance', at: 'total', text: '以更正后的表为准', by: '某机关', on: '2024-03-01' };
  const explain = (year?: number) =>
    runChecks(buildResult({ set: { '/applications/carriedOut/total': 1 } }), {
      explained: [year === undefined ? note : { ...note, year }],
    });

  test('carries the note, keeps its figures and does not count', () => {
    const finding = explain().find(({ key }) => key === 'applications-balance@total@2023');
    expect(finding).toMatchObject({
      verdict: 'fail',
      delta: 120,
      explained: { text: note.text, by: '某机关', on: note.on },
    });
    const plain = countFindings(runChecks(buildResult({ set: { '/applications/carriedOut/total': 1 } }))).error;
    expect(countFindings(explain()).error).toBe(plain - 1);
  });

  test('a note for another year, another place or a rule that passes explains nothing', () => {
    expect(explain(2022).some(({ explained }) => explained)).toBe(false);
    expect(explain(2023).filter(({ explained }) => explained)).toHaveLength(1);
    const passing = runChecks(buildResult(), { explained: [note] });
    expect(passing.some(({ explained }) => explained)).toBe(false);
  });
});
