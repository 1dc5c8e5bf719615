import { expect, test } from 'vitest';
import { compareTexts, indexText } from './compare-texts.ts';
import { maskText } from './mask-text.ts';

const alphabet = '甲乙丙丁';
// Few different signs, so that pieces come again and again and the counts matter.
const draw = (length: number, seed: number): string => {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet[Math.floor(state / 65_536) % 4];
  }).join('');
};

const listPieces = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 5) }, (_, at) => text.slice(at, at + 6));

/** The measure by its definition, on lists. */
const measure = (a: string, b: string): number => {
  const [left, right] = [listPieces(a), listPieces(b)];
  const all = left.length + right.length;
  const rest = [...right];
  const shared = left.filter((piece) => {
    const at = rest.indexOf(piece);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return all === 0 ? 0 : (2 * shared.length) / all;
};

test.each([
  [0, 0],
  [5, 5],
  [6, 7],
  [40, 900],
  [700, 800],
  [1500, 1500],
])('texts of %i and %i characters: twice the shared pieces over all pieces', (long, longer) => {
  const [a, b] = [draw(long, 7), draw(longer, 11)];
  expect(compareTexts(indexText(a), indexText(b), 2).similarity).toBe(measure(a, b));
  expect(compareTexts(indexText(a), indexText(a), 2).similarity).toBe(long < 6 ? 0 : 1);
});

test('passages of twenty characters and more, the longest first', () => {
  const [first, second] = [draw(40, 3), draw(25, 5)];
  const mine = indexText(`一二三四五六${first}七八九十${second}`);
  const theirs = indexText(`${second}子丑寅卯辰巳${first}`);
  expect(compareTexts(mine, theirs, 0).passages).toEqual([first, second]);
});

test.each([
  ['收到申请1,234 件', '收到申请0件'],
  ['三、四件;二十三件。第三章', '0件0件第三章'],
  ['２０２４年，共公开　１２条', '0年共公开0条'],
  ['以习近平新时代中国特色社会主义思想为指导,公开', '公开'],
  ['十', '十'],
])('%s is compared as %s', (text, masked) => {
  expect(maskText(text)).toBe(masked);
});
