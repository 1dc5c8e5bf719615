import type { Cell, Finding } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../test/make-document.ts';
import { describePlace } from './describe-place.ts';
import { markCells, numberFindings, openFindings } from './mark-findings.ts';
import { reportTables } from './report-tables.ts';
import { viewCell } from './view-cell.ts';
import { writeSums } from './write-sums.ts';

const look = (value: number | null, cell: Cell | undefined) => {
  const view = viewCell({ pointer: '/x', value, cell, inferred: false }, null, false);
  return [view.look, view.text];
};

describe('a cell', () => {
  it.each<[number | null, Cell | undefined, string, string]>([
    [63, { raw: '63', state: 'value', method: 'stated' }, 'figure', '63'],
    [0, { raw: '0', state: 'zero', method: 'stated' }, 'zero', '0'],
    [2.5, { raw: '2.5万元', state: 'value', method: 'stated' }, 'figure', '2.5'],
    [-3, { raw: '-3', state: 'value', method: 'stated' }, 'figure', '-3'],
    [null, { raw: ' ', state: 'blank' }, 'blank', ''],
    [null, { raw: '/', state: 'slash' }, 'mark', '/'],
    [null, { raw: '——', state: 'dash' }, 'mark', '——'],
    [null, { raw: '不适用', state: 'none' }, 'mark', '不适用'],
    [null, { raw: '1', state: 'ambiguous', alternatives: [0, 1] }, 'undecided', '?'],
    [null, { raw: '', state: 'missing' }, 'missing', ''],
    [null, undefined, 'missing', ''],
  ])('of value %s shows what is known of it (%j)', (value, cell, kind, text) => {
    expect(look(value, cell)).toEqual([kind, text]);
  });
});

const finding = (part: Partial<Finding>): Finding => ({
  key: 'r',
  rule: 'r',
  severity: 'warning',
  verdict: 'fail',
  paths: [],
  operands: [],
  expected: null,
  actual: null,
  delta: null,
  mode: 'strict',
  message: { zh: '', en: '' },
  params: {},
  ...part,
});

describe('findings', () => {
  const findings = [
    finding({ rule: 'note', severity: 'info', paths: ['/a'] }),
    finding({
      rule: 'sum',
      severity: 'error',
      paths: ['/a', '/b'],
      suspect: { path: '/c', suggested: 1, why: { zh: '', en: '' } },
    }),
    finding({ rule: 'fine', verdict: 'pass', paths: ['/d'] }),
    finding({ rule: 'open', verdict: 'unclear', paths: ['/d'] }),
  ];

  it('are numbered worst first and mark a cell with the worst that touches it', () => {
    const numbered = numberFindings(findings);
    expect(numbered.map(({ number, finding: { rule } }) => [number, rule])).toEqual([
      [1, 'sum'],
      [2, 'note'],
    ]);
    const marks = markCells(numbered);
    expect(marks.get('/a')).toMatchObject({ severity: 'error', suspect: false });
    expect(marks.get('/c')).toMatchObject({ severity: 'error', suspect: true });
    expect(marks.has('/d')).toBe(false);
    expect(openFindings(findings).map(({ rule }) => rule)).toEqual(['open']);
  });
});

describe('a written sum', () => {
  it('holds, fails or stays open, and leaves zeros out of long sides', () => {
    const blank = { value: null, cell: { raw: '', state: 'blank' } } as const;
    const sums = writeSums(
      makeDocument({
        figures: {
          '/applications/granted/naturalPerson': 9,
          '/applications/granted/total': 9,
          '/disputes/reconsideration/upheld': 2,
          '/disputes/reconsideration/total': 3,
          '/disputes/litigationDirect/pending': blank,
        },
      }),
    );
    expect(sums.get('/applications/granted/total')![0]).toMatchObject({ text: '9 = 9', holds: true });
    expect(sums.get('/disputes/reconsideration/total')![0]).toMatchObject({ text: '3 ≠ 2', holds: false });
    expect(sums.get('/disputes/litigationDirect/total')![0]).toMatchObject({ text: '0 = □', holds: null });
  });
});

describe('what is carried over', () => {
  it('is held against last year’s report, and where somebody explained the difference the note stands with it', () => {
    const into = '/applications/carriedIn/total';
    const before = makeDocument({ figures: { '/applications/carriedOut/total': 7 } });
    const now = makeDocument({ figures: { [into]: 4 } });
    const last = (findings: Finding[] = []) => writeSums(now, before, findings).get(into)!.at(-1)!;
    expect(last()).toMatchObject({ text: '4 ≠ 7', holds: false });
    expect(last().note).toBeUndefined();
    const note = { text: '三件撤回', by: '示例局', on: '2025-02-01' };
    const finding = { verdict: 'fail', paths: [into], explained: note } as unknown as Finding;
    expect(last([finding])).toMatchObject({ holds: false, note });
    expect(
      writeSums(now)
        .get(into)!
        .some(({ text }) => text === '4 ≠ 7'),
    ).toBe(false);
  });
});

describe('a place', () => {
  it('is told in words, or that there is none', () => {
    expect(describePlace({ table: 3, row: 24, column: 7 }, 'zh')).toBe('第4个表格 第25行 第8列');
    expect(describePlace({ page: 2, line: 5 }, 'en')).toBe('page 2, line 5');
    expect(describePlace(undefined, 'en')).toBe('not recorded');
  });
});

describe('the tables of a report', () => {
  it('are only what both forms have where the edition is undecided, and none before 2019', () => {
    expect(reportTables('pre2019')).toEqual([]);
    const blocks = reportTables(null).map(({ number, blocks: [first] }) => [number, first!.rows[0]!.id]);
    expect(blocks).toEqual([
      [2, 'administrativeLicensing'],
      [3, 'newReceived'],
      [4, 'reconsideration'],
    ]);
  });
});
