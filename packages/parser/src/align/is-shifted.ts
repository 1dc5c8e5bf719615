import type { Slot } from '../segment/document.ts';
import { isFigureSlot, readFigure } from './read-figure.ts';

const five = 5;
const shifts = [1, 2, 3, 4].flatMap((by) => [by, -by]);

/**
 * Whether the fifteen figures of table 4 stand beside their cells, since one at the beginning is not among them and another
 * number at the end is (that of a line, of a page): no 总计 is the sum of its four where they stand, and all are, some
 * cells farther to the left or right. Example: 1 0 2 7 3 0 1 1 5 2 2 0 1 5 63, of 4 1 0 2 7 3 0 1 1 5 2 2 0 1 5 → true
 */
export const isShifted = (cells: readonly Slot[]): boolean => {
  // A grid says itself where its figures stand; of what is a word (<5) no sum says anything.
  if (cells.some((slot) => slot.column !== undefined || (slot.kind === 'text' && !isFigureSlot(slot)))) return false;
  const values = cells.map((slot) => readFigure(slot.text).value ?? 0);
  const fivesAt = (shift: number): number[][] =>
    [0, five, 2 * five]
      .filter((from) => from + shift >= 0 && from + shift + five <= values.length)
      .map((from) => values.slice(from + shift, from + shift + five));
  const total = (own: readonly number[]): number => own.at(-1)!;
  const addsUp = (own: readonly number[]): boolean => own.reduce((sum, value) => sum + value, 0) === 2 * total(own);
  const provesNone = fivesAt(0).every((own) => total(own) === 0 || !addsUp(own));
  return (
    provesNone &&
    shifts.some((shift) => {
      const fives = fivesAt(shift);
      return fives.every(addsUp) && fives.some((own) => total(own) > 0);
    })
  );
};
