import { expect, test } from 'vitest';
import { listLineShifts } from './list-line-shifts.ts';

test('a line with an empty first cell may have moved right: what fell off at the end is not known', () => {
  expect(listLineShifts([0, 5, 1, 6])).toContainEqual([5, 1, 6, null]);
  expect(listLineShifts([0, 5, 1, 6])).toContainEqual([5, 1, null, 6]);
});

test('a line with an empty last cell may have moved left', () => {
  expect(listLineShifts([5, 1, 6, 0])).toContainEqual([null, 5, 1, 6]);
});

test('a line without an empty end can only have turned round', () => {
  const shifts = listLineShifts([4, 5, 1, 6]);
  expect(shifts.flat()).not.toContain(null);
  expect(shifts).toContainEqual([5, 1, 6, 4]);
  expect(shifts).toContainEqual([6, 4, 5, 1]);
});
