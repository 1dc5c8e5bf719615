import { greatestOf, leastOf } from '../numbers/extremes.ts';
import type { Slot } from '../segment/document.ts';
import type { CollectedRow } from './collect-rows.ts';
import { isFigureCell } from './part-figures.ts';

/**
 * Whether the figures of a block's rows stand before their labels (on the line above, or in front), so that each row
 * seems to have those of the next one: a row's figures stand before the first label, and the last label has none.
 */
export const standAbove = (slots: readonly Slot[], rows: readonly CollectedRow[], width: number): boolean => {
  const placed = rows.filter((row) => row.labelSlot !== null);
  if (placed.length === 0) return false;
  const labels = placed.map((row) => row.labelSlot!);
  const [first, last] = [leastOf(labels), greatestOf(labels)];
  const lastRow = placed.find((row) => row.labelSlot === last)!;
  if (lastRow.glued || lastRow.slots.some(isFigureCell)) return false;
  let at = first;
  while (at > 0 && (slots[at - 1]!.kind !== 'text' || isFigureCell(slots[at - 1]!))) at -= 1;
  return slots.slice(at, first).filter(isFigureCell).length >= width;
};
