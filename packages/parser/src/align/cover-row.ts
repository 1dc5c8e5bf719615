import { splitOneToken } from '../repair/row-options.ts';
import type { Slot } from '../segment/document.ts';
import type { CollectedRow } from './collect-rows.ts';
import type { ColumnMap } from './map-columns.ts';
import { readCell } from './read-cell.ts';
import { isFigureSlot } from './read-figure.ts';

// The columns of the form that a cell covers; a merged cell may cover several.
const coveredBy = (slot: Slot, map: ColumnMap): readonly string[] => {
  const ids = new Set<string>();
  for (let index = 0; index < (slot.span ?? 1); index += 1) {
    const id = map.get(slot.column! + index);
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
};

/** A cell of a grid row with the columns of the form that it covers. */
export interface CoveredSlot {
  readonly slot: Slot;
  readonly ids: readonly string[];
}

/** The cells of a grid row with the columns they cover under a map. */
export const coverRow = (row: CollectedRow, map: ColumnMap): readonly CoveredSlot[] =>
  row.slots.map((slot) => ({ slot, ids: coveredBy(slot, map) }));

const totalOf = (covered: readonly CoveredSlot[]): Slot | undefined =>
  covered.find(({ ids }) => ids.includes('total'))?.slot;

/** Most rows that have figures have one in the last column: a row without one may have lost a cell there. */
export const printsTotals = (rows: readonly (readonly CoveredSlot[])[]): boolean => {
  const filled = rows.filter((covered) => covered.some(({ slot }) => isFigureSlot(slot)));
  const totals = filled.filter((covered) => {
    const total = totalOf(covered);
    return total !== undefined && isFigureSlot(total);
  });
  return totals.length > 0.5 * filled.length;
};

/** The same for rows whose cells are known by counting: `rows` hold the slots of each row, the total last. */
export const printsLastCells = (rows: readonly (readonly Slot[])[]): boolean => {
  const filled = rows.filter((cells) => cells.some(isFigureSlot));
  return filled.filter((cells) => isFigureSlot(cells.at(-1)!)).length > 0.5 * filled.length;
};

/**
 * Whether the row moved up by one cell: its last place is empty, and the figures before it add up to a whole row with its
 * total if one empty cell was lost (the last is the sum of the others) or one cell holds two figures run together.
 */
export const hasMovedUp = (covered: readonly CoveredSlot[]): boolean => {
  const total = totalOf(covered);
  if (!total) return false;
  return cellsMovedUp([
    ...covered.filter(({ slot, ids }) => ids.length > 0 && slot !== total).map(({ slot }) => slot),
    total,
  ]);
};

/** The same for a row's cells in the form's order, the total last. */
export const cellsMovedUp = (cells: readonly Slot[]): boolean => {
  // Words there are no empty cell.
  if (cells.at(-1)!.kind === 'text') return false;
  const present = cells.filter(isFigureSlot);
  const values = present.map((slot) => readCell(slot).value ?? 0);
  const last = values.at(-1) ?? 0;
  if (last > 0 && values.slice(0, -1).reduce((sum, value) => sum + value, 0) === last) return true;
  const tokens = present.map((slot) => slot.text.trim());
  return splitOneToken(tokens, tokens.length + 1, true).length > 0;
};
