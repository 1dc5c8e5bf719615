import type { FormBlock } from '@nianbao/schema';
import { greatestOf, leastOf } from '../numbers/extremes.ts';
import type { Slot } from '../segment/document.ts';
import type { CollectedRow } from './collect-rows.ts';
import type { LabelMatch } from './match-labels.ts';
import { isFormOrder, planColumns } from './plan-columns.ts';
import { readColumnOrder } from './read-column-order.ts';
import { isFigureSlot, readFigure } from './read-figure.ts';
import { type HeaderCells, rankOf, readHeaderCells } from './read-header-cells.ts';
import type { ColumnOrder, PrintedColumns } from './read-printed-columns.ts';

/** Grid column → column of the form. */
export type ColumnMap = ReadonlyMap<number, string>;

const hasGrid = (slot: Slot): boolean => slot.column !== undefined;

/** Whether all these slots come from a real grid, so that columns are known and need no counting. */
export const isGridRow = (row: CollectedRow): boolean => row.slots.length > 0 && row.slots.every(hasGrid);

const fromHeaders = (slots: readonly Slot[], matches: readonly LabelMatch[], block: FormBlock): ColumnMap => {
  const map = new Map<number, string>();
  const ids = new Set(block.columns.map((column) => column.id));
  for (const match of matches) {
    if (match.item.kind !== 'column' || match.item.block !== block.id || !ids.has(match.item.id)) continue;
    const slot = slots[match.firstSlot]!;
    if (slot.column === undefined) continue;
    // A header over several grid columns leads to each of them; the figure sits in one.
    for (let index = 0; index < (slot.span ?? 1); index += 1) map.set(slot.column + index, match.item.id);
  }
  return map;
};

const figureColumns = (rows: readonly CollectedRow[]): number[] => {
  const seen = new Map<number, number>();
  for (const row of rows)
    for (const slot of row.slots) if (isFigureSlot(slot)) seen.set(slot.column!, (seen.get(slot.column!) ?? 0) + 1);
  return [...seen.keys()].sort((a, b) => a - b);
};

// A header row whose spans do not add up to the body's columns would shift every figure: rows that have just the form's
// number of cells tell.
const agreesWithRows = (headers: ColumnMap, rows: readonly CollectedRow[], block: FormBlock): boolean => {
  const whole = rows.filter((row) => row.slots.length === block.columns.length);
  return whole.every((row) => {
    const named = new Set(row.slots.map((slot) => headers.get(slot.column!)));
    return named.size === block.columns.length && !named.has(undefined);
  });
};

// Rows filled up at their end instead of spanned (some Markdown writers) begin at different columns: no grid column is
// one column of the form there.
const beginsAtOneColumn = (rows: readonly CollectedRow[]): boolean =>
  new Set(rows.flatMap(({ slots }) => (isFigureSlot(slots[0]!) ? [slots[0]!.column] : []))).size <= 1;

const spread = (columns: readonly number[], order: ColumnOrder): ColumnMap =>
  new Map(columns.flatMap((column, index) => (order[index] ? [[column, order[index]] as const] : [])));

const byOrder = (rows: readonly CollectedRow[], used: readonly number[], order: ColumnOrder): ColumnMap | null => {
  if (!beginsAtOneColumn(rows)) return null;
  if (used.length === order.length) return spread(used, order);
  const widest = Math.max(greatestOf(rows.map((row) => row.slots.length)), 0);
  const full = rows.find((row) => row.slots.length === order.length && row.slots.length === widest);
  return full
    ? spread(
        full.slots.map((slot) => slot.column!),
        order,
      )
    : null;
};

const empty: Slot = { kind: 'blank', text: '', place: {} };
const cellsUnder = ({ slots }: CollectedRow, used: readonly number[]): readonly Slot[] =>
  used.map((column) => slots.find((slot) => slot.column === column) ?? empty);

// How many rows add up to their total under a map; rows of zeros say nothing.
const countSums = (map: ColumnMap, rows: readonly CollectedRow[]): number =>
  rows.filter((row) => {
    let parts = 0;
    let total = 0;
    for (const slot of row.slots) {
      const value = readFigure(slot.text).value ?? 0;
      if (map.get(slot.column!) === 'total') total += value;
      else if (map.has(slot.column!)) parts += value;
    }
    return total > 0 && parts === total;
  }).length;

// Words over a column, above the first row of figures.
const hasHeading = (slots: readonly Slot[], first: CollectedRow, column: number): boolean => {
  const { table, row = 0 } = first.slots[0]!.place;
  return slots.some(
    (slot) =>
      slot.kind === 'text' &&
      slot.place.table === table &&
      (slot.place.row ?? 0) < row &&
      slot.column !== undefined &&
      slot.column <= column &&
      column < slot.column + (slot.span ?? 1) &&
      !isFigureSlot(slot),
  );
};

// A column of its own heading that the form does not have (shares, remarks) is left out where nearly all rows add up
// without it.
const borneOut = 0.8;
const bearOut = (map: ColumnMap, rows: readonly CollectedRow[]): boolean => {
  const filled = rows.filter(({ slots }) =>
    slots.some((slot) => map.has(slot.column!) && (readFigure(slot.text).value ?? 0) > 0),
  );
  return filled.length > 2 && countSums(map, filled) >= borneOut * filled.length;
};

// Every line of the header names its columns and groups of columns in the form's order; only the lines' spans set them
// across each other.
const linesKeepOrder = (header: HeaderCells, block: FormBlock): boolean =>
  header.lines.every((line) =>
    line.every((id, index) => index === 0 || rankOf(line[index - 1]!, block) < rankOf(id, block)),
  );

/**
 * Which grid column is which column of the form: by the headers where every figure stands under one, else by the order in
 * which the header's words name them. Where the two disagree, the sums of the rows decide; where they cannot (totals left
 * empty), a header whose lines keep an order has wrong spans. `contested` where the header sets the columns otherwise than
 * the form and neither says how; null where there are not as many columns as names.
 */
export const mapColumns = (
  slots: readonly Slot[],
  matches: readonly LabelMatch[],
  rows: readonly CollectedRow[],
  block: FormBlock,
  printed: PrintedColumns | null,
): ColumnMap | 'contested' | null => {
  const first = leastOf(rows.map((row) => row.slots[0]!.place.row ?? 0));
  const header = readHeaderCells(slots, rows[0]!.slots[0]!.place.table ?? -1, first, block);
  const complete = new Set(header.columns.values()).size === block.columns.length;
  const headers = complete ? header.columns : fromHeaders(slots, matches, block);
  const used = figureColumns(rows);
  const planned = planColumns(printed, rows, used.length, block);
  const named = new Set(headers.values()).size === block.columns.length && used.length > 0;
  const bySpans = named && used.every((column) => headers.has(column)) && agreesWithRows(headers, rows, block);
  const agrees = (map: ColumnMap): boolean => [...map].every(([column, id]) => headers.get(column) === id);
  const worded = planned && byOrder(rows, used, planned);
  if (bySpans && worded && isFormOrder(planned, block) && agrees(worded)) return headers;
  const wanted = planned ?? block.columns.map((column) => column.id);
  const cells = rows.map((row) => cellsUnder(row, used));
  const read = used.length === wanted.length ? readColumnOrder(wanted, cells, block) : planned;
  const order = read && byOrder(rows, used, read);
  const others = used.filter((column) => !headers.has(column));
  const areHeaded = others.every((column) => hasHeading(slots, rows[0]!, column));
  // Where a column of the form is empty throughout, there may be as many figures as columns all the same.
  const headersWin = !order || countSums(headers, rows) > countSums(order, rows);
  if (!bySpans && named && headersWin && areHeaded && bearOut(headers, rows)) return headers;
  // As many figures as columns, one of them under a heading that the form does not have, and no sum that speaks for either.
  const summed = block.columns.some(({ id }) => id === 'total');
  const undecided = order !== null && named && summed && others.length > 0 && areHeaded && countSums(order, rows) === 0;
  if (!bySpans) return planned && !undecided ? order : 'contested';
  if (!order || agrees(order)) return headers;
  const [ordered, headed] = [countSums(order, rows), countSums(headers, rows)];
  const ordering = printed?.doubt === 'none' || (complete && linesKeepOrder(header, block));
  if (ordered > headed || (ordered === headed && ordering)) return planned ? order : 'contested';
  return headers;
};
