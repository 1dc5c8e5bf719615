import type { FormBlock } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import type { CollectedRow } from './collect-rows.ts';
import { holdsSeveralFigures } from './part-figures.ts';
import { isFigureSlot, readFigure } from './read-figure.ts';
import type { ColumnOrder, PrintedColumns } from './read-printed-columns.ts';

const formOrder = (block: FormBlock): readonly string[] => block.columns.map((column) => column.id);

/** Whether these are the form's columns, all of them, in its order. */
export const isFormOrder = (order: ColumnOrder, block: FormBlock): boolean =>
  order.length === block.columns.length && order.every((id, index) => id === block.columns[index]!.id);

/**
 * How many rows add up to their total when read in this order; rows of zeros say nothing. `all`: a column that the form
 * does not have counts too (it may be a part of the total, or a sum of others).
 */
export const countSums = (rows: readonly (readonly Slot[])[], order: ColumnOrder, all = false): number => {
  const at = order.indexOf('total');
  if (at === -1) return 0;
  return rows.filter((cells) => {
    const values = cells.map((slot, index) => (order[index] === null && !all ? 0 : (readFigure(slot.text).value ?? 0)));
    return values[at]! > 0 && values.reduce((sum, value) => sum + value, 0) === 2 * values[at]!;
  }).length;
};

// Most rows that hold figures have just so many cells, and none has more.
const mostRows = 0.8;
const cellsOf = ({ slots }: CollectedRow): number =>
  slots.slice(0, slots.findLastIndex(isFigureSlot) + 1).filter(({ kind }) => kind !== 'pad').length;

const haveWidth = (rows: readonly CollectedRow[], width: number): boolean => {
  const counts = rows
    .filter((row) => !row.glued && !row.contested && !row.slots.some(holdsSeveralFigures))
    .map(cellsOf)
    .filter((count) => count > 0);
  return (
    counts.length > 0 &&
    counts.every((count) => count <= width) &&
    counts.filter((count) => count === width).length >= mostRows * counts.length
  );
};

// Names that were not recognised stand where the form has the columns that are not named; the sums find the total.
const mayBeForm = (order: ColumnOrder, block: FormBlock): boolean => {
  const ids = formOrder(block);
  if (order.length === ids.length) return order.every((id, index) => id === null || id === ids[index]);
  const ranks = order.filter((id) => id !== null && id !== 'total').map((id) => ids.indexOf(id!));
  return ranks.every((rank, index) => index === 0 || ranks[index - 1]! < rank);
};

// Words before the names are a column where the rows have cells for them.
const withLeading = ({ order, leading }: PrintedColumns, fits: (width: number) => boolean): ColumnOrder => {
  if (!leading?.count || fits(order.length) || !fits(order.length + leading.count)) return order;
  const others = Array.from({ length: leading.count }, () => null);
  return [...order.slice(0, leading.at), ...others, ...order.slice(leading.at)];
};

/**
 * The order in which the rows of a block print its columns by what the header names: all of the form's in whatever order,
 * or as many as the rows have cells (or figures in a grid: `used` columns). The form's where the header says nothing that fits; null where it sets the columns in
 * another order that cannot be told.
 */
export const planColumns = (
  printed: PrintedColumns | null,
  rows: readonly CollectedRow[],
  used: number | null,
  block: FormBlock,
): ColumnOrder | null => {
  const form = formOrder(block);
  if (!printed || form.length < 2) return form;
  const fits = (width: number): boolean => used === width || haveWidth(rows, width);
  const { doubt } = printed;
  const order = withLeading(printed, fits);
  const named = order.filter((id) => id !== null).length;
  if (doubt === 'none' && named === form.length && order.length === named) return order;
  if (doubt === 'contested') return named === form.length || fits(order.length) ? null : form;
  if (order.length === form.length && mayBeForm(order, block)) return form;
  if (fits(order.length) && named >= 2) return order;
  return mayBeForm(order, block) ? form : null;
};

/** Whether nearly all rows hold more figures than there are columns: one of them is another's. */
export const haveMoreFigures = (rows: readonly CollectedRow[], columns: number): boolean =>
  rows.length > 2 &&
  rows.filter(({ slots }) => slots.filter(isFigureSlot).length > columns).length >= mostRows * rows.length;
