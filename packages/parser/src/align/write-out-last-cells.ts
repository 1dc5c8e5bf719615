import type { Slot } from '../segment/document.ts';
import { isFigureSlot } from './read-figure.ts';

/** A row's slots as collected and how many cells the form gives it. */
export interface FilledRow {
  readonly slots: readonly Slot[];
  readonly width: number;
}

// A line of bare pipes; `slots` are flat, so a line begins where its number changes.
const opensBareLine = (slots: readonly Slot[], index: number): boolean => {
  const { kind, place } = slots[index]!;
  return kind === 'pad' && place.line !== undefined && slots[index - 1]?.place.line !== place.line;
};

/**
 * Whether rows are filled up on the line of their last cell ("0 | ||") and never on a line below it: no row that is
 * whole has bare pipes on a line of their own behind it.
 */
export const fillsBehindCells = (rows: readonly FilledRow[]): boolean => {
  let behind = 0;
  for (const { slots, width } of rows) {
    const last = slots.findLastIndex(isFigureSlot);
    if (last === -1) continue;
    const [figure, next] = [slots[last]!, slots[last + 1]];
    if (next?.kind === 'pad' && next.place.line !== undefined && next.place.line === figure.place.line) behind += 1;
    const figures = slots.filter(isFigureSlot).length;
    if (figures >= width && slots.some((_, index) => index > last && opensBareLine(slots, index))) return false;
  }
  return behind > 0;
};

/**
 * Where rows are filled up on the line of their last cell, that line is bare if the cell is empty: the first pipe of
 * "| ||", apart from the others, is the cell. It is written out as a blank before the filler.
 * Example: `0 |`, `| ||` → figure, blank, pad, pad
 */
export const writeOutLastCells = (slots: readonly Slot[]): readonly Slot[] => {
  // "| ||" leaves a gap behind its first pipe, "|||" does not.
  const isCell = (index: number): boolean => opensBareLine(slots, index) && slots[index]!.place.length === 1;
  if (!slots.some((_, index) => isCell(index))) return slots;
  return slots.flatMap((slot, index): readonly Slot[] => (isCell(index) ? [{ ...slot, kind: 'blank' }, slot] : [slot]));
};
