import type { Slot } from '../segment/document.ts';
import { gridOf, isInRowOf } from './find-figure-columns.ts';
import type { LabelMatch } from './match-labels.ts';
import { isFigureCell } from './part-figures.ts';

// One alone may be a running number.
const fewestFigures = 2;

interface LeftCells {
  readonly match: LabelMatch;
  readonly grid: string;
  readonly cells: readonly Slot[];
}

const cellsLeft = (slots: readonly Slot[], match: LabelMatch, labels: ReadonlySet<Slot>): readonly LeftCells[] => {
  const label = slots[match.lastSlot]!;
  const grid = gridOf(label, match);
  if (match.item.kind !== 'row' || grid === null || label.column === 0) return [];
  for (let index = match.lastSlot + 1; index < slots.length && isInRowOf(slots[index]!, label); index += 1)
    if (isFigureCell(slots[index]!)) return [];
  let from = match.firstSlot;
  while (from > 0 && isInRowOf(slots[from - 1]!, label)) from -= 1;
  const cells = slots.slice(from, match.firstSlot);
  return cells.some((slot) => labels.has(slot)) ? [] : [{ match, grid, cells }];
};

/**
 * The cells of grid rows that stand before their labels: label → cells, from the row's beginning, in a grid where some
 * row has its figures there. Words may stand among them. A row with figures behind its label is not among these.
 */
export const figuresLeft = (
  slots: readonly Slot[],
  matches: readonly LabelMatch[],
): ReadonlyMap<LabelMatch, readonly Slot[]> => {
  const labels = new Set(matches.flatMap((match) => slots.slice(match.firstSlot, match.lastSlot + 1)));
  const found = matches.flatMap((match) => cellsLeft(slots, match, labels));
  const turned = new Set(
    found.filter(({ cells }) => cells.filter(isFigureCell).length >= fewestFigures).map(({ grid }) => grid),
  );
  return new Map(found.filter(({ grid }) => turned.has(grid)).map(({ match, cells }) => [match, cells]));
};
