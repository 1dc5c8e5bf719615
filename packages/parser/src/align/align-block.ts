import { type FormBlock, figurePointer } from '@nianbao/schema';
import { leastOf } from '../numbers/extremes.ts';
import type { Slot } from '../segment/document.ts';
import type { AlignedCell, LostRow } from './aligned.ts';
import { chooseCell } from './choose-cell.ts';
import type { CollectedRow } from './collect-rows.ts';
import { contradictsGroups } from './contradict-groups.ts';
import { type CoveredSlot, cellsMovedUp, coverRow, hasMovedUp, printsLastCells, printsTotals } from './cover-row.ts';
import { dropLabelCells } from './drop-label-cells.ts';
import { findPartedColumns } from './find-parted-columns.ts';
import { isGridRow, mapColumns } from './map-columns.ts';
import type { LabelMatch } from './match-labels.ts';
import { holdsSeveralFigures, partFigures } from './part-figures.ts';
import { haveMoreFigures, isFormOrder, planColumns } from './plan-columns.ts';
import { readCell } from './read-cell.ts';
import { readColumnOrder } from './read-column-order.ts';
import { isFigureSlot } from './read-figure.ts';
import { type ColumnOrder, type PrintedColumns, readPrintedColumns } from './read-printed-columns.ts';
import { holdsWords, provesOrder } from './read-worded-line.ts';
import { type ResolvedRow, type RowStyle, resolveRow } from './resolve-row.ts';
import { standAbove } from './stand-above.ts';
import type { TemplateItem } from './template.ts';

/** The rows of one block of the form, as found, with the slots and labels around them. */
export interface BlockSource {
  readonly rows: readonly CollectedRow[];
  readonly slots: readonly Slot[];
  readonly matches: readonly LabelMatch[];
  readonly style: RowStyle;
}

/** One row's cells, or its figures without their columns. `counted`: columns by position, not by a grid. */
export interface AlignedRow {
  readonly item: TemplateItem;
  readonly cells: ReadonlyMap<string, AlignedCell>;
  readonly lost: LostRow | null;
  readonly counted: boolean;
  /** How many of the form's columns its table prints. */
  readonly width: number;
}

// How a table prints the form's columns. `usual`: all of them, in the form's order.
interface Layout {
  readonly order: ColumnOrder;
  readonly columns: readonly string[];
  readonly usual: boolean;
}

const layoutOf = (order: ColumnOrder, block: FormBlock): Layout => ({
  order,
  columns: order.filter((id) => id !== null),
  usual: isFormOrder(order, block),
});

/** The rows of a block; `unsure`: their columns may be printed in another order than they were read in. */
export interface AlignedBlock {
  readonly rows: readonly AlignedRow[];
  readonly unsure: boolean;
}

const lostCells: ResolvedRow = { kind: 'lost' };

// Sums find the columns of a row only among those of the form, in its order.
const lostRow = (row: CollectedRow, { columns, usual }: Layout, counted: boolean): AlignedRow => {
  const { table, id } = row.item;
  const present = partFigures(row.slots);
  // Where words stand among the figures, they are no empty cells that were lost.
  const onlyWords = present.length === 0 && row.slots.some((slot) => slot.kind === 'text');
  const worded = onlyWords || holdsWords(row.slots, columns.length);
  const contested = row.contested || worded || !usual ? { contested: true } : {};
  return {
    item: row.item,
    cells: new Map(),
    lost: { table, row: id, columns, present, glued: false, ...contested },
    counted,
    width: columns.length,
  };
};

const byGrid = (
  row: CollectedRow,
  layout: Layout,
  covered: readonly CoveredSlot[],
  totalsPrinted: boolean,
  parted: ReadonlySet<string>,
): AlignedRow => {
  if (row.contested) return lostRow(row, layout, false);
  const { table, id } = row.item;
  // A figure in a cell merged over several columns belongs to none of them for certain; two figures in one cell, or a
  // row that ends before the last column, have shifted what comes after.
  const merged = covered.some(({ slot, ids }) => ids.length > 1 && isFigureSlot(slot));
  const short = !covered.some(({ ids }) => ids.includes(layout.columns.at(-1)!));
  if (merged || row.slots.some(holdsSeveralFigures) || (short && row.slots.some(isFigureSlot)))
    return lostRow(row, layout, false);
  if (totalsPrinted && hasMovedUp(covered)) return lostRow(row, layout, false);
  const cells = new Map<string, AlignedCell>();
  for (const column of new Set(covered.flatMap(({ ids }) => ids))) {
    const under = covered.filter(({ ids }) => ids.includes(column)).map(({ slot }) => readCell(slot));
    const cell = chooseCell(under, parted.has(column));
    if (!cell) return lostRow({ ...row, contested: true }, layout, false);
    cells.set(figurePointer(table, id, column), cell);
  }
  return { item: row.item, cells, lost: null, counted: false, width: layout.columns.length };
};

const resolveRows = (
  rows: readonly CollectedRow[],
  width: number,
  style: RowStyle,
): ReadonlyMap<CollectedRow, ResolvedRow> =>
  new Map(
    rows.map((row) => [
      row,
      row.glued || row.contested || row.slots.some(holdsSeveralFigures)
        ? lostCells
        : resolveRow(row.slots, width, style),
    ]),
  );

const byCounting = (row: CollectedRow, layout: Layout, resolved: ResolvedRow, totalsPrinted: boolean): AlignedRow => {
  const { table, id } = row.item;
  const { order, columns, usual } = layout;
  const cells = new Map<string, AlignedCell>();
  const aligned = { item: row.item, cells, lost: null, counted: true, width: columns.length };
  if (row.glued) {
    const single = columns.length === 1;
    if (single) cells.set(figurePointer(table, id, columns[0]!), readCell(row.glued));
    const contested = usual ? {} : { contested: true };
    const lost = single ? null : { table, row: id, columns, present: [row.glued], glued: true, ...contested };
    return { ...aligned, lost, counted: false };
  }
  if (resolved.kind === 'lost') return lostRow(row, layout, true);
  if (resolved.kind === 'empty') return aligned;
  if (totalsPrinted && cellsMovedUp(resolved.cells)) return lostRow(row, layout, true);
  for (const [index, column] of order.entries())
    if (column !== null) cells.set(figurePointer(table, id, column), readCell(resolved.cells[index]!));
  return aligned;
};

// The slots between the last row above and the first of these rows.
const headerOf = ({ slots, matches }: BlockSource, first: number): readonly Slot[] => {
  const above = matches.findLast(({ item, firstSlot }) => item.kind === 'row' && firstSlot < first);
  return slots.slice(above ? above.lastSlot + 1 : 0, first);
};

/**
 * Gives the figures of a block's rows to its columns: by grid column where the source has a grid, else by counting. Which
 * columns there are and in which order the header says, that of an earlier part where a part of the table has none.
 */
export const alignBlock = (block: FormBlock, source: BlockSource): AlignedBlock => {
  const form = layoutOf(
    block.columns.map((column) => column.id),
    block,
  );
  const grids = new Map<number | undefined, CollectedRow[]>();
  for (const row of source.rows) {
    const table = isGridRow(row) ? row.slots[0]!.place.table : undefined;
    grids.set(table, [...(grids.get(table) ?? []), row]);
  }
  let printed: PrintedColumns | null = null;
  let unsure = false;
  const rows = [...grids].flatMap(([table, rows]) => {
    const contest = ({ counted }: { counted: boolean }, layout: Layout): AlignedRow[] =>
      rows.map((row) => lostRow({ ...row, contested: true }, layout, counted));
    const own = source.matches.filter((match) => source.slots[match.firstSlot]!.place.table === table);
    const first = leastOf(rows.map((row) => row.labelSlot ?? source.slots.length));
    const headings = source.slots.slice(0, first);
    if (form.columns.length > 1) printed = readPrintedColumns(headerOf(source, first), block) ?? printed;
    const map = table === undefined ? null : mapColumns(source.slots, own, rows, block, printed);
    if (map === 'contested') return contest({ counted: false }, form);
    if (map) {
      const order = [...map].sort(([a], [b]) => a - b).map(([, id]) => id);
      const layout = layoutOf([...new Set(order)], block);
      if (contradictsGroups(headings, order, block)) return contest({ counted: false }, layout);
      const covered = rows.map((row) => coverRow(row, map));
      const parted = findPartedColumns(source.slots, own, rows, map);
      const totalsPrinted = layout.columns.includes('total') && printsTotals(covered);
      return rows.map((row, index) => byGrid(row, layout, covered[index]!, totalsPrinted, parted));
    }
    const lines = dropLabelCells(rows, source.slots);
    const planned = planColumns(printed, lines, null, block);
    if (!planned || (form.columns.length > 2 && haveMoreFigures(lines, planned.length)))
      return contest({ counted: true }, form);
    const resolved = resolveRows(lines, planned.length, source.style);
    const direct = [...resolved.values()].flatMap((row) => (row.kind === 'direct' ? [row.cells] : []));
    if (table === undefined && standAbove(source.slots, lines, planned.length))
      return lines.map((row) => lostRow({ ...row, slots: [], contested: true }, form, true));
    const order = readColumnOrder(planned, direct, block);
    const layout = order ? layoutOf(order, block) : form;
    if (!order && !isFormOrder(planned, block)) return contest({ counted: true }, form);
    if (contradictsGroups(headings, layout.columns, block)) return contest({ counted: true }, layout);
    unsure ||= order !== null && printed?.doubt === 'unsure';
    const totalsPrinted = layout.columns.at(-1) === 'total' && printsLastCells(direct);
    // A sum proves nothing of rows that hold words: the header has to tell the order, or the sums of other rows.
    const told = table !== undefined || (printed !== null && printed.doubt !== 'unsure');
    const proved = told || provesOrder(direct, layout.columns);
    return lines.map((row) =>
      !proved && holdsWords(row.slots, layout.columns.length)
        ? lostRow(row, layout, true)
        : byCounting(row, layout, order ? resolved.get(row)! : lostCells, totalsPrinted),
    );
  });
  return { rows, unsure };
};
