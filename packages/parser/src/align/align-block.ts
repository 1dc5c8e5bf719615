import { type FormBlock, figurePointer } from '@nianbao/schema';
import { leastOf } from '../numbers/extremes.ts';
import type { Slot } from '../segment/document.ts';
import type { AlignedCell, LostRow } from './aligned.ts';
import { chooseCell } from './choose-cell.ts';
import type { CollectedRow } from './collect-rows.ts';
import { contradictsGroups } from './contradict-groups.ts';
import { type CoveredSlot, cellsMovedUp, coverRow, hasMovedUp, printsLastCells, printsTotals } from './cover-row.ts';
import { findPartedColumns } from './find-parted-columns.ts';
import { isGridRow, mapColumns } from './map-columns.ts';
import type { LabelMatch } from './match-labels.ts';
import { holdsSeveralFigures, partFigures } from './part-figures.ts';
import { readCell } from './read-cell.ts';
import { readColumnOrder } from './read-column-order.ts';
import { isFigureSlot } from './read-figure.ts';
import { holdsWords } from './read-worded-line.ts';
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
}

const lostCells: ResolvedRow = { kind: 'lost' };

const lostRow = (row: CollectedRow, columns: readonly string[], counted: boolean): AlignedRow => {
  const { table, id } = row.item;
  const present = partFigures(row.slots);
  // Where words stand among the figures, they are no empty cells that were lost.
  const worded = holdsWords(row.slots, columns.length);
  const contested = row.contested || worded ? { contested: true } : {};
  return {
    item: row.item,
    cells: new Map(),
    lost: { table, row: id, columns, present, glued: false, ...contested },
    counted,
  };
};

const byGrid = (
  row: CollectedRow,
  columns: readonly string[],
  covered: readonly CoveredSlot[],
  totalsPrinted: boolean,
  parted: ReadonlySet<string>,
): AlignedRow => {
  if (row.contested) return lostRow(row, columns, false);
  const { table, id } = row.item;
  // A figure in a cell merged over several columns belongs to none of them for certain; two figures in one cell, or a
  // row that ends before the last column, have shifted what comes after.
  const merged = covered.some(({ slot, ids }) => ids.length > 1 && isFigureSlot(slot));
  const short = !covered.some(({ ids }) => ids.includes(columns.at(-1)!));
  if (merged || row.slots.some(holdsSeveralFigures) || (short && row.slots.some(isFigureSlot)))
    return lostRow(row, columns, false);
  if (totalsPrinted && hasMovedUp(covered)) return lostRow(row, columns, false);
  const cells = new Map<string, AlignedCell>();
  for (const column of new Set(covered.flatMap(({ ids }) => ids))) {
    const under = covered.filter(({ ids }) => ids.includes(column)).map(({ slot }) => readCell(slot));
    const cell = chooseCell(under, parted.has(column));
    if (!cell) return lostRow({ ...row, contested: true }, columns, false);
    cells.set(figurePointer(table, id, column), cell);
  }
  return { item: row.item, cells, lost: null, counted: false };
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

const byCounting = (
  row: CollectedRow,
  columns: readonly string[],
  resolved: ResolvedRow,
  totalsPrinted: boolean,
): AlignedRow => {
  const { table, id } = row.item;
  const cells = new Map<string, AlignedCell>();
  if (row.glued) {
    const single = columns.length === 1;
    if (single) cells.set(figurePointer(table, id, columns[0]!), readCell(row.glued));
    const lost = single ? null : { table, row: id, columns, present: [row.glued], glued: true };
    return { item: row.item, cells, lost, counted: false };
  }
  if (resolved.kind === 'direct' && totalsPrinted && cellsMovedUp(resolved.cells)) return lostRow(row, columns, true);
  if (resolved.kind === 'direct')
    for (const [index, column] of columns.entries())
      cells.set(figurePointer(table, id, column), readCell(resolved.cells[index]!));
  if (resolved.kind === 'lost') return lostRow(row, columns, true);
  return { item: row.item, cells, lost: null, counted: true };
};

/** Gives the figures of a block's rows to its columns: by grid column where the source has a grid, else by counting. */
export const alignBlock = (block: FormBlock, source: BlockSource): readonly AlignedRow[] => {
  const columns = block.columns.map((column) => column.id);
  const grids = new Map<number | undefined, CollectedRow[]>();
  for (const row of source.rows) {
    const table = isGridRow(row) ? row.slots[0]!.place.table : undefined;
    grids.set(table, [...(grids.get(table) ?? []), row]);
  }
  return [...grids].flatMap(([table, rows]) => {
    const own = source.matches.filter((match) => source.slots[match.firstSlot]!.place.table === table);
    const map = table === undefined ? null : mapColumns(source.slots, own, rows, block);
    const first = leastOf(rows.map((row) => row.labelSlot ?? source.slots.length));
    const headings = source.slots.slice(0, first);
    if (!map) {
      const resolved = resolveRows(rows, columns.length, source.style);
      const direct = [...resolved.values()].flatMap((row) => (row.kind === 'direct' ? [row.cells] : []));
      const totalsPrinted = columns.includes('total') && printsLastCells(direct);
      const order = readColumnOrder(source.slots, first, direct, block);
      if (table === undefined && standAbove(source.slots, rows, columns.length))
        return rows.map((row) => lostRow({ ...row, slots: [], contested: true }, columns, true));
      if (contradictsGroups(headings, order ?? columns, block))
        return rows.map((row) => lostRow({ ...row, contested: true }, columns, true));
      return rows.map((row) =>
        byCounting(row, order ?? columns, order ? resolved.get(row)! : lostCells, totalsPrinted),
      );
    }
    const order = [...map].sort(([a], [b]) => a - b).map(([, id]) => id);
    if (contradictsGroups(headings, order, block))
      return rows.map((row) => lostRow({ ...row, contested: true }, columns, false));
    const covered = rows.map((row) => coverRow(row, map));
    const parted = findPartedColumns(source.slots, own, rows, map);
    const totalsPrinted = columns.includes('total') && printsTotals(covered);
    return rows.map((row, index) => byGrid(row, columns, covered[index]!, totalsPrinted, parted));
  });
};
