import { expect, test } from 'vitest';
import { classifyDigits } from './classify-digits.ts';

test.each([
  [1157, 1175, 'digits-swapped'],
  [119, 1191, 'digit-missing'],
  [9, 91, 'digit-missing'],
  [11191, 1191, 'digit-doubled'],
  [11, 1, 'digit-doubled'],
  [15, 1, 'digit-extra'],
  [1191, 1197, 'wrong-digit'],
  [3, 8, 'wrong-digit'],
  [-5, 5, 'sign'],
  [null, 7, 'blank'],
  [12, 40, 'other-figure'],
  [571, 175, 'other-figure'],
] as const)('printed %s, should be %s: %s', (printed, suggested, slip) => {
  expect(classifyDigits(printed, suggested)).toBe(slip);
});

test('a total that is off without a slip of its digits was not updated', () => {
  expect(classifyDigits(1190, 1191, true)).toBe('total-not-updated');
  expect(classifyDigits(1911, 1191, true)).toBe('digits-swapped');
});
