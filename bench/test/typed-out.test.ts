// The bench of typed-out documents: that it makes what it says it makes, and judges as it says it judges. What the parser
// reaches on all of them is `pnpm typed-out`; here stand the families that must be whole.
import { type Cell, type ParseResult, readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../src/random.ts';
import { kindOf, listCases, makeCase } from '../src/typed-out/cases.ts';
import { findFallen, raise, readFloors } from '../src/typed-out/floors.ts';
import { judge } from '../src/typed-out/judge.ts';
import { makers } from '../src/typed-out/makers/makers.ts';
import { run } from '../src/typed-out/run.ts';
import { type Doc, gridOf, type Table } from '../src/typed-out/sheet.ts';
import { drawTruth } from '../src/typed-out/truth.ts';
import { twists } from '../src/typed-out/twists/all-twists.ts';

const [plain] = twists;

describe('documents', () => {
  test('the same seed gives the same bytes, another seed others', () => {
    for (const maker of ['html', 'docx', 'xlsx', 'pdf bare'] as const) {
      const once = makeCase(plain!, maker, 3).bytes;
      expect(makeCase(plain!, maker, 3).bytes).toEqual(once);
      expect(makeCase(plain!, maker, 4).bytes).not.toEqual(once);
    }
  });

  test('figures add up, two hundred of them', () => {
    for (const dense of [true, false]) {
      const { figures } = drawTruth(createRandom(`sums ${dense}`), dense);
      const at = (row: string, column: string): number => figures.get(`/applications/${row}/${column}`)!;
      expect(figures.size).toBe(200);
      for (const column of ['naturalPerson', 'otherOrganization', 'total'])
        expect(at('newReceived', column) + at('carriedIn', column)).toBe(
          at('totalProcessed', column) + at('carriedOut', column),
        );
    }
  });

  test('there are hundreds of kinds, each named once and each with a floor', () => {
    const singles = twists.filter(({ family }) => family !== 'two at once').map(kindOf);
    expect(singles.length).toBeGreaterThan(300);
    expect(new Set(singles).size).toBe(singles.length);
    const floors = readFloors();
    expect(twists.map(kindOf).filter((kind) => !(kind in floors))).toEqual([]);
  });

  test('a twist that only moves cells prints every figure of the plain document', () => {
    for (const { doc, maker } of listCases({
      from: 0,
      rounds: 1,
      shows: (name) => name.includes('backwards · lines'),
    })) {
      const printed = new TextDecoder().decode(makers[maker](doc)).split('\n');
      for (const { v } of doc.expected.values()) expect(printed).toContain(String(v));
    }
  });

  test('a grid knows which places are covered', () => {
    const table: Table = {
      kind: 'table',
      id: 'other',
      rows: [
        [
          { t: 'a', c: 1, r: 2 },
          { t: 'b', c: 2, r: 1 },
        ],
        [
          { t: 'c', c: 1, r: 1 },
          { t: 'd', c: 1, r: 1 },
        ],
      ],
    };
    expect(gridOf(table).map((row) => row.map((each) => each?.t ?? '·').join(''))).toEqual(['ab·', '·cd']);
  });
});

describe('verdicts', () => {
  const pointer = '/applications/granted/total';
  const judged = (got: number | null, cell: Partial<Cell>, want: Parameters<Doc['expected']['set']>[1] = { v: 7 }) => {
    const doc = { agency: '甲局', year: 2024, expected: new Map([[pointer, want]]) } as unknown as Doc;
    const report = { year: 2024, agency: { name: '甲局' }, applications: { granted: { total: got } } };
    const result = { report, cells: { [pointer]: { raw: '', ...cell } }, diagnostics: [] } as unknown as ParseResult;
    expect(readPointer(result.report!, pointer)).toBe(got);
    return judge(doc, result)[0]!.verdict;
  };

  test('the printed figure is right, another one silent', () => {
    expect(judged(7, { state: 'value', method: 'stated' })).toBe('right');
    expect(judged(8, { state: 'value', method: 'stated' })).toBe('silent');
    expect(judged(8, { state: 'value', method: 'entailed' })).toBe('silent');
  });

  test('null is honest where the cell says why, and silent where it calls a figure nothing', () => {
    expect(judged(null, { state: 'ambiguous' })).toBe('said');
    expect(judged(null, { state: 'blank' })).toBe('silent');
    expect(judged(null, { state: 'blank' }, { v: 7, open: true })).toBe('said');
  });

  test('a figure that is marked as chosen is flagged; other right answers are right', () => {
    expect(judged(8, { state: 'value', method: 'inferred', confidence: 0.95 })).toBe('flagged');
    expect(judged(8, { state: 'value', method: 'stated' }, { v: null, also: [8] })).toBe('right');
  });
});

describe('floors', () => {
  test('rise, and never fall', () => {
    const old = { a: { right: 0.9, silent: 3 }, gone: { right: 1, silent: 0 } };
    expect(raise(new Map([['a', { right: 0.8, silent: 1 }]]), old)).toEqual({ a: { right: 0.9, silent: 1 } });
    expect(findFallen({ right: 0.8, silent: 4 }, old.a)).toHaveLength(2);
    expect(findFallen({ right: 1, silent: 0 }, undefined)).toHaveLength(1);
  });

  test('what the form prints is read by every maker, and faults of the officer are no faults of the parser', async () => {
    const whole = await run({ from: 0, rounds: 1, shows: (name) => name.startsWith('plain') });
    expect(whole.families.byName.get('plain')!.figures).toMatchObject({ said: 0, flagged: 0, silent: 0 });
    const faults = await run({
      from: 0,
      rounds: 1,
      shows: (name) => name.startsWith('faults') && name.endsWith('html'),
    });
    expect(faults.families.byName.get('faults')!.figures.silent).toBe(0);
  });
});
