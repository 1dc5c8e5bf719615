// The bench of typed-out documents: that it makes what it says it makes. What the parser reaches on all of them is
// `pnpm typed-out`; here stand the families that must be whole.
import { describe, expect, test } from 'vitest';
import { createRandom } from '../src/random.ts';
import { buildDoc } from '../src/typed-out/build-doc.ts';
import { fileNameOf, kindOf, listCases, makeCase } from '../src/typed-out/cases.ts';
import { readFloors } from '../src/typed-out/floors.ts';
import { applicants, carriedOut, results, totalProcessed } from '../src/typed-out/form.ts';
import { makers } from '../src/typed-out/makers/makers.ts';
import { run } from '../src/typed-out/run.ts';
import { gridOf, type Table } from '../src/typed-out/sheet.ts';
import { drawTruth } from '../src/typed-out/truth.ts';
import { twists } from '../src/typed-out/twists/all-twists.ts';

const [plain] = twists;
const called = (kind: string) => twists.find((each) => kindOf(each) === kind)!;

describe('figures', () => {
  test.each([true, false])('two hundred that add up (dense: %s)', (dense) => {
    const { figures } = drawTruth(createRandom(`sums ${dense}`), dense);
    const at = (row: string, column: string): number => figures.get(`/applications/${row}/${column}`)!;
    const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);
    expect(figures.size).toBe(200);
    for (const column of Object.keys(applicants)) {
      expect(at('newReceived', column) + at('carriedIn', column)).toBe(
        at('totalProcessed', column) + at('carriedOut', column),
      );
      expect(sum(results.map(({ id }) => at(id, column)))).toBe(at('totalProcessed', column));
    }
    const kinds = Object.keys(applicants).filter((column) => column !== 'total');
    for (const { id } of [...results, totalProcessed, carriedOut, { id: 'newReceived' }, { id: 'carriedIn' }])
      expect(sum(kinds.map((kind) => at(id, kind)))).toBe(at(id, 'total'));
    for (const block of ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration']) {
      const dispute = (column: string): number => figures.get(`/disputes/${block}/${column}`)!;
      expect(sum(['upheld', 'corrected', 'otherResult', 'pending'].map(dispute))).toBe(dispute('total'));
    }
    // Figures that are all the same would add up as well.
    expect(new Set(figures.values()).size).toBeGreaterThan(dense ? 50 : 15);
  });
});

describe('documents', () => {
  test('the same seed gives the same bytes, another seed others', () => {
    for (const maker of ['html', 'docx', 'xlsx', 'pdf bare'] as const) {
      const once = makeCase(plain!, maker, 3).bytes;
      expect(makeCase(plain!, maker, 3).bytes).toEqual(once);
      expect(makeCase(plain!, maker, 4).bytes).not.toEqual(once);
    }
  });

  test('every twist does something to every one of its documents', () => {
    const idle: string[] = [];
    let made = 0;
    for (const { twist, name, seed, truth, maker, bytes } of listCases({ from: 0, rounds: 1 })) {
      made += 1;
      if (twist !== plain && Buffer.compare(makers[maker](buildDoc(truth)), bytes) === 0) idle.push(`${name} ${seed}`);
    }
    expect(made).toBeGreaterThan(3000);
    expect(idle).toEqual([]);
  });

  test('there are hundreds of kinds, each named once and each with a floor', () => {
    const singles = twists.filter(({ family }) => family !== 'two at once').map(kindOf);
    expect(singles.length).toBeGreaterThan(300);
    expect(new Set(singles).size).toBe(singles.length);
    expect(Object.keys(readFloors()).sort()).toEqual([...new Set(twists.map(kindOf))].sort());
  });

  test('a twist that only moves cells prints every figure of the plain document', () => {
    expect.assertions(200);
    for (const { doc, maker } of listCases({
      from: 0,
      rounds: 1,
      shows: (name) => name.includes('backwards · lines'),
    })) {
      const printed = new TextDecoder().decode(makers[maker](doc)).split('\n');
      for (const { v } of doc.expected.values()) expect(printed).toContain(String(v));
    }
  });

  test('each is kept under a name of its own that ends as such a file does', () => {
    const [dash, minus] = ['blanks · mark —', 'blanks · mark −'].map((kind) => makeCase(called(kind), 'docx', 1));
    expect(fileNameOf(dash!, 7)).toBe('00007-blanks-mark-docx-1.docx');
    expect(fileNameOf(minus!, 8)).not.toBe(fileNameOf(dash!, 7));
    expect(fileNameOf(makeCase(plain!, 'pdf ruled', 0), 12)).toMatch(/^00012-.*-0\.pdf$/);
  });

  test('a grid knows which places are covered', () => {
    const cells = (...list: [string, number, number][]) => list.map(([t, c, r]) => ({ t, c, r }));
    const rows = [cells(['a', 1, 2], ['b', 2, 1]), cells(['c', 1, 1], ['d', 1, 1])];
    const table: Table = { kind: 'table', id: 'other', rows };
    expect(gridOf(table).map((row) => row.map((each) => each?.t ?? '·').join(''))).toEqual(['ab·', '·cd']);
  });
});

describe('what is accepted', () => {
  const zeros = (kind: string) => {
    const { doc, truth } = makeCase(called(kind), 'html', 0);
    return [...truth.figures].filter(([k, v]) => v === 0 && !k.includes('Fees')).map(([k]) => doc.expected.get(k));
  };

  test('a digit put before a figure by CSS belongs to it', () => {
    const { doc, truth } = makeCase(called('hidden · before and after by CSS'), 'html', 0);
    const changed = [...doc.expected].filter(([, { v }]) => v === null);
    expect(changed.length).toBeGreaterThan(50);
    for (const [k, want] of changed) expect(want).toEqual({ v: null, also: [Number(`1${truth.figures.get(k)}`)] });
  });

  test.each([
    ['0件', { v: 0 }],
    ['-0', { v: 0 }],
    ['无', { v: null, also: [0] }],
    ['见附件', { v: null }],
    ['N/A', { v: null }],
  ])('%s is 0 only where it says so', (text, want) => {
    const found = zeros(`blanks · words ${text}`);
    expect(found.length).toBeGreaterThan(20);
    for (const each of found) expect(each).toEqual(want);
  });

  test('a column that is not printed can only follow from the others', () => {
    const { doc, truth } = makeCase(called('order · no total column'), 'html', 0);
    const k = '/applications/granted/total';
    expect(doc.expected.get(k)).toEqual({ v: null, derived: truth.figures.get(k) });
  });

  test('fees in yuan are no fees in ten thousand yuan', () => {
    const { doc, truth } = makeCase(called('figures · fees in yuan with their unit'), 'html', 0);
    const k = '/proactiveDisclosure/administrativeFees/amountWanYuan';
    expect(doc.expected.get(k)).toEqual({ v: truth.figures.get(k), open: true });
  });
});

test('what the form prints is read by every maker, and faults of the officer are no faults of the parser', async () => {
  const judged = async (shows: (name: string) => boolean) => (await run({ from: 0, rounds: 1, shows })).families.byName;
  const whole = (await judged((name) => name.startsWith('plain'))).get('plain')!;
  expect(whole).toMatchObject({ documents: Object.keys(makers).length, perfect: Object.keys(makers).length });
  const faults = await judged((name) => name.startsWith('faults') && name.endsWith('html'));
  expect(faults.get('faults')!.figures.silent).toBe(0);
});
