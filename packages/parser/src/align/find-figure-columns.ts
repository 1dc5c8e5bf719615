import type { Slot } from '../segment/document.ts';
import type { LabelMatch } from './match-labels.ts';
import { isFigureCell } from './part-figures.ts';

// No row of the form is longer, and only the first figure is looked for.
const farthest = 8;

/** Whether a slot stands in the grid row of a label. */
export const isInRowOf = (slot: Slot, label: Slot): boolean =>
  slot.column !== undefined && slot.place.row === label.place.row && slot.place.table === label.place.table;

/** The part of a grid that a label belongs to: table of the source, table and block of the form; null without a grid. */
export const gridOf = (slot: Slot, { item }: LabelMatch): string | null =>
  slot.column === undefined ? null : `${slot.place.table} ${item.table} ${item.block}`;

/**
 * Where figures begin in the grids of a region: grid → the first column in which at least a third of the rows have their
 * first figure, or that of the first column's name, if it stands before and right of all labels; where no row has a figure,
 * the column of the first heading. Words that stand there or behind are no part of a
 * label but fill a cell.
 */
export const findFigureColumns = (
  slots: readonly Slot[],
  matches: readonly LabelMatch[],
): ReadonlyMap<string, number> => {
  const firsts = new Map<string, number[]>();
  const headed = new Map<string, number>();
  const named = new Map<string, number>();
  const labelled = new Map<string, number>();
  for (const match of matches) {
    const label = slots[match.lastSlot]!;
    const grid = gridOf(label, match);
    if (grid === null) continue;
    if (match.item.kind === 'column')
      named.set(grid, Math.min(named.get(grid) ?? Number.POSITIVE_INFINITY, label.column!));
    if (match.item.kind === 'row') {
      labelled.set(grid, Math.max(labelled.get(grid) ?? 0, label.column!));
      const first = slots
        .slice(match.lastSlot + 1, match.lastSlot + 1 + farthest)
        .find((slot) => isInRowOf(slot, label) && isFigureCell(slot));
      if (first) firsts.set(grid, [...(firsts.get(grid) ?? []), first.column!]);
    } else headed.set(grid, Math.min(headed.get(grid) ?? Number.POSITIVE_INFINITY, label.column!));
  }
  const columns = new Map(headed);
  for (const [grid, seen] of firsts) {
    const often = [...new Set(seen)].filter((at) => 3 * seen.filter((other) => other === at).length >= seen.length);
    if (often.length > 0) columns.set(grid, Math.min(...often));
  }
  // Words may fill the first column of nearly all rows (× for none): it begins under the first name of a column.
  for (const [grid, at] of named)
    if (at > (labelled.get(grid) ?? at) && at < (columns.get(grid) ?? 0)) columns.set(grid, at);
  return columns;
};
