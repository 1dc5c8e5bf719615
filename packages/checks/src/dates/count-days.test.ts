import { expect, test } from 'vitest';
import { countDays } from './count-days.ts';

test.each([
  ['2024-01-31', '2024-01-31', 0],
  ['2024-01-31', '2024-02-01', 1],
  ['2024-01-31', '2024-03-01', 30],
  ['2023-01-31', '2023-03-01', 29],
  ['2023-12-31', '2024-01-01', 1],
  ['2024-02-01', '2024-01-31', -1],
])('from %s to %s: %i', (from, to, days) => {
  expect(countDays(from, to)).toBe(days);
});
