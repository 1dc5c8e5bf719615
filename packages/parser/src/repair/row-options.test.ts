import { expect, test } from 'vitest';
import { joinTwoTokens, mergeOptions, placeFigures, splitDigits, splitOneToken } from './row-options.ts';

const values = (options: readonly { values: readonly number[] }[]): string[] =>
  options.map((option) => option.values.join(' '));

test('glued digits split only where the row adds up', () => {
  expect(values(splitDigits('109131337136', 7, true))).toEqual(['109 1 3 13 3 7 136', '109 13 1 3 3 7 136']);
  expect(values(splitDigits('0000000', 7, true))).toEqual(['0 0 0 0 0 0 0']);
  expect(splitDigits('109131337137', 7, true)).toEqual([]);
  expect(splitDigits('12', 7, true)).toEqual([]);
});

test('no figure begins with a 0', () => {
  expect(values(splitDigits('003', 3, false))).toEqual(['0 0 3']);
  expect(values(splitDigits('7241', 3, false))).toEqual(['7 2 41', '7 24 1', '72 4 1']);
});

test('placements keep the order and the total', () => {
  expect(values(placeFigures([5, 2, 7], 4, true))).toEqual(['5 2 0 7', '5 0 2 7', '0 5 2 7']);
  expect(placeFigures([5, 2, 8], 4, true)).toEqual([]);
});

test('where a 0 is printed does not make another solution', () => {
  const merged = mergeOptions(placeFigures([0, 3, 3], 4, true));
  expect(merged.map((group) => [group[0]!.values.join(' '), group.length])).toEqual([
    ['0 3 0 3', 1],
    ['0 0 3 3', 2],
  ]);
});

test('one token may be two figures run together', () => {
  expect(values(splitOneToken(['34', '0', '00', '0', '0', '34'], 7, true))).toEqual(['34 0 0 0 0 0 34']);
  expect(values(splitOneToken(['127138', '0', '0', '0', '0', '265'], 7, true))).toEqual(['127 138 0 0 0 0 265']);
  expect(splitOneToken(['34', '0', '34'], 7, true)).toEqual([]);
});

test('a token too many may stand anywhere', () => {
  const tokens = ['4', '1', '0', '2', '0', '1', '4', '8'];
  const merged = mergeOptions(joinTwoTokens(tokens, 7)).map((group) => group[0]!.values.join(' '));
  expect(merged.sort()).toEqual(['1 0 2 0 1 4 8', '4 1 0 2 0 1 8']);
});
