import type { Slot } from '../segment/document.ts';
import { foldText } from './fold-text.ts';

/**
 * Whether slots are the line that numbers the columns of a table, from 0 or from 1 on (1 2 3 … 15). No row of the form has
 * such figures: its totals would be the sums of the others.
 */
export const numbersColumns = (row: readonly Slot[]): boolean => {
  const texts = row.map((slot) => foldText(slot.text).trim());
  return texts.length > 0 && [0, 1].some((first) => texts.every((text, index) => text === String(first + index)));
};
