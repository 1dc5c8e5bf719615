// How typed-out documents are judged, what floors see, and what the command line takes.
import { type Cell, type ParseResult, readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { type Floor, findFallen, listFallen, raise } from '../src/typed-out/floors.ts';
import { judge } from '../src/typed-out/judge.ts';
import { readOptions } from '../src/typed-out/options.ts';
import type { Doc, Expected } from '../src/typed-out/sheet.ts';

describe('verdicts', () => {
  const pointer = '/applications/granted/total';
  type Judged = { got: number | null; cell?: Partial<Cell>; want?: Expected; edition?: '2021' | '2019' | null };
  const judgeAll = ({ got, cell, want = { v: 7 }, edition = '2021' }: Judged) => {
    const doc = { agency: '甲局', year: 2024, expected: new Map([[pointer, want]]) } as unknown as Doc;
    const report = { year: 2024, edition, agency: { name: '甲局' }, applications: { granted: { total: got } } };
    const cells = cell ? { [pointer]: { raw: '', ...cell } } : {};
    const result = { report, cells, diagnostics: [] } as unknown as ParseResult;
    expect(readPointer(result.report!, pointer)).toBe(got);
    return judge(doc, result);
  };
  const judged = (got: number | null, cell: Partial<Cell> | undefined, want?: Expected) =>
    judgeAll({ got, ...(cell ? { cell } : {}), ...(want ? { want } : {}) })[0]!.verdict;
  const stated = { state: 'value', method: 'stated' } as const;

  test('the printed figure is right, another one silent', () => {
    expect(judged(7, stated)).toBe('right');
    expect(judged(8, stated)).toBe('silent');
    expect(judged(8, { state: 'value', method: 'entailed' })).toBe('silent');
  });

  test('null is honest where the cell says why, and silent where it calls a figure nothing', () => {
    expect(judged(null, { state: 'ambiguous' })).toBe('said');
    expect(judged(null, { state: 'blank' })).toBe('silent');
  });

  test('where null is as good as the figure, a cell may still not say that nothing is printed', () => {
    expect(judged(null, { state: 'unreadable' }, { v: 7, open: true })).toBe('said');
    expect(judged(null, { state: 'zero' }, { v: 7, open: true })).toBe('said');
    for (const state of ['blank', 'dash', 'slash', 'none'] as const)
      expect(judged(null, { state }, { v: 7, open: true })).toBe('silent');
  });

  test('a figure without a cell is said only where the edition is not known', () => {
    expect(judged(null, undefined)).toBe('silent');
    expect(judged(null, undefined, { v: 7, open: true })).toBe('silent');
    expect(judgeAll({ got: null, edition: null })[0]!.verdict).toBe('said');
  });

  test('a document that was not read says so for every figure', () => {
    const doc = { agency: '甲局', year: 2024, expected: new Map([[pointer, { v: 7 }]]) } as unknown as Doc;
    const nothing = { report: null, cells: {}, diagnostics: [] } as unknown as ParseResult;
    expect(judge(doc, nothing).map(({ verdict }) => verdict)).toEqual(['said', 'said', 'said', 'said']);
  });

  test('a figure that is not printed is right only as one that follows from others', () => {
    const want = { v: null, derived: 8 };
    expect(judged(8, { state: 'value', method: 'entailed' }, want)).toBe('right');
    expect(judged(8, { state: 'value', method: 'inferred', confidence: 0.95 }, want)).toBe('right');
    expect(judged(8, stated, want)).toBe('silent');
  });

  test('a figure that is marked as chosen is flagged; other right answers are right', () => {
    expect(judged(8, { state: 'value', method: 'inferred', confidence: 0.95 })).toBe('flagged');
    expect(judged(8, stated, { v: null, also: [8] })).toBe('right');
  });

  test('another edition is silent, none is said', () => {
    const edition = (each: Judged['edition']) =>
      judgeAll({ got: 7, cell: stated, edition: each! }).find((flaw) => flaw.pointer === '/edition')!.verdict;
    expect([edition('2021'), edition('2019'), edition(null)]).toEqual(['right', 'silent', 'said']);
  });
});

describe('floors', () => {
  const old: Record<string, Floor> = { a: { documents: 2, right: 0.9, silent: 3 } };

  test('rise, and never fall', () => {
    expect(raise(new Map([['a', { documents: 2, right: 0.8, silent: 1 }]]), old)).toEqual({
      a: { documents: 2, right: 0.9, silent: 1 },
    });
    expect(findFallen({ documents: 2, right: 0.8, silent: 4 }, old.a)).toHaveLength(2);
    expect(findFallen({ documents: 2, right: 1, silent: 0 }, undefined)).toHaveLength(1);
  });

  test('see documents and kinds that are gone, also after they were raised', () => {
    const fewer = new Map([['a', { documents: 1, right: 1, silent: 0 }]]);
    const other = new Map([['b', { documents: 2, right: 1, silent: 0 }]]);
    expect(listFallen(fewer, old)).toHaveLength(1);
    expect(listFallen(fewer, raise(fewer, old))).toHaveLength(1);
    expect(listFallen(other, raise(other, old))).toEqual(['a (not measured)']);
  });
});

describe('the command line', () => {
  test('takes a selection', () => {
    const { selection, whole } = readOptions(['--only', 'pdf', '--seed', '4']);
    expect(selection).toMatchObject({ from: 4, rounds: 1 });
    expect(selection.shows!('pdf · underlined')).toBe(true);
    expect(whole).toBe(false);
    expect(readOptions([]).whole).toBe(true);
  });

  test('takes no number that is none, and raises no floors by a selection', () => {
    for (const name of ['seed', 'from', 'rounds', 'show', 'worst'])
      expect(() => readOptions([`--${name}`, 'two'])).toThrow(name);
    for (const selection of [
      ['--only', 'pdf'],
      ['--seed', '0'],
      ['--from', '9'],
      ['--rounds', '1'],
    ])
      expect(() => readOptions(['--raise', ...selection])).toThrow('--raise');
    expect(readOptions(['--raise']).raise).toBe(true);
  });
});
