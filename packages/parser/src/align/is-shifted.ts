import type { Slot } from '../segment/document.ts';
import { readFigure } from './read-figure.ts';

const five = 5;
const farthest = five - 1;

/**
 * Whether the fifteen figures of table 4 stand beside their cells, since one at the beginning is not among them and another
 * number at the end is (that of a line, of a page): no 总计 is the sum of its four where they stand, and two are, some
 * cells farther to the left or right. Example: 2 0 1 3 | 6 1 0 0 1 | 2 0 0 0 0 | 0 → true
 */
export const isShifted = (cells: readonly Slot[]): boolean => {
  const values = cells.map((slot) => readFigure(slot.text).value ?? 0);
  const countSums = (shift: number): number =>
    [0, five, 2 * five].filter((from) => {
      const own = from + shift < 0 ? [] : values.slice(from + shift, from + shift + five);
      const total = own[farthest];
      return total !== undefined && total > 0 && own.reduce((sum, value) => sum + value, 0) === 2 * total;
    }).length;
  const shifts = Array.from({ length: farthest }, (_, index) => index + 1);
  return countSums(0) === 0 && shifts.some((by) => countSums(by) >= 2 || countSums(-by) >= 2);
};
