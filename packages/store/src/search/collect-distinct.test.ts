import { expect, test } from 'vitest';
import { collectDistinct } from './collect-distinct.ts';

const collect = (numbers: readonly number[]) => [
  ...collectDistinct(numbers.length, (add) => {
    for (const number of numbers) add(number);
  }),
];

// Numbers of 32 bits that come again, some of them neighbours; the same every time.
const draw = (count: number, different: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.imul((index * 7919) % different, index % 3 === 0 ? 1 : 0x1_2345));

test.each([
  [0, 1],
  [1, 1],
  [3000, 900],
  [8192, 8192],
  [8193, 8193],
  [60_000, 50_000],
])('of %i numbers the different ones are left, ascending', (count, different) => {
  const numbers = draw(count, different);
  expect(collect(numbers)).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
});

test('numbers of before are not there any more', () => {
  expect(collect([5, -1, 5, 0])).toEqual([-1, 0, 5]);
  expect(collect([0x7fff_ffff, -0x8000_0000, 5])).toEqual([-0x8000_0000, 5, 0x7fff_ffff]);
});
