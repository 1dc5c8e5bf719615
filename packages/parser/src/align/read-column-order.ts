import type { FormBlock } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import { isFigureSlot, readFigure } from './read-figure.ts';
import { columnNames, keysOf } from './read-header-cells.ts';

type Cells = readonly Slot[];

// The names of all columns one after another on one line, before the first row.
const printedOrder = (slots: readonly Slot[], before: number, block: FormBlock): readonly string[] | null => {
  const names = columnNames(block);
  const width = block.columns.length;
  let run: string[] = [];
  let line: number | undefined;
  for (const slot of slots.slice(0, before)) {
    const id = slot.kind === 'text' ? keysOf(slot.text).flatMap((key) => names.get(key) ?? [])[0] : undefined;
    if (id === undefined || run.includes(id) || slot.place.line !== line) run = [];
    line = slot.place.line;
    if (id !== undefined) run.push(id);
    if (run.length === width) return run;
  }
  return null;
};

// How many rows add up to their total when read in this order; rows of zeros say nothing.
const countSums = (rows: readonly Cells[], order: readonly string[]): number => {
  const at = order.indexOf('total');
  if (at === -1) return 0;
  return rows.filter((cells) => {
    const values = cells.map((slot) => readFigure(slot.text).value ?? 0);
    return values[at]! > 0 && values.reduce((sum, value) => sum + value, 0) === 2 * values[at]!;
  }).length;
};

// Where no row prints its last cell, single rows add up to their first figure by chance (1 0 0 0 0 1): most must.
const byChance = (rows: readonly Cells[], front: number): boolean => {
  if (rows.some((cells) => isFigureSlot(cells.at(-1)!))) return false;
  const used = rows.filter((cells) => cells.some((slot) => (readFigure(slot.text).value ?? 0) > 0));
  return 2 * front <= used.length;
};

/**
 * The order in which counted rows print their columns: the form's, or that of a header line that names them otherwise,
 * unless the rows' sums speak against it. Null where the rows add up to their first figure and no header says why.
 */
export const readColumnOrder = (
  slots: readonly Slot[],
  before: number,
  rows: readonly Cells[],
  block: FormBlock,
): readonly string[] | null => {
  const columns = block.columns.map((column) => column.id);
  if (columns.length < 3) return columns;
  const own = countSums(rows, columns);
  const printed = printedOrder(slots, before, block);
  if (printed?.some((id, index) => id !== columns[index])) return countSums(rows, printed) >= own ? printed : columns;
  const front = columns.includes('total') ? countSums(rows, ['total', ...columns.slice(0, -1)]) : 0;
  return front >= 3 && front > 2 * own && !byChance(rows, front) ? null : columns;
};
