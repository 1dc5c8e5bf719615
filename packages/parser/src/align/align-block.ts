import { type FormBlock, figurePointer } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import type { AlignedCell, LostRow } from './aligned.ts';
import type { CollectedRow } from './collect-rows.ts';
import { isGridRow, mapColumns } from './map-columns.ts';
import type { LabelMatch } from './match-labels.ts';
import { holdsSeveralFigures, partFigures } from './part-figures.ts';
import { readCell } from './read-cell.ts';
import { isFigureSlot } from './read-figure.ts';
import { type RowStyle, resolveRow } from './resolve-row.ts';

/** The rows of one block of the form, as found, with the slots and labels around them. */
export interface BlockSource {
  readonly rows: readonly CollectedRow[];
  readonly slots: readonly Slot[];
  readonly matches: readonly LabelMatch[];
  readonly style: RowStyle;
}

/** One row's cells, or its figures without their columns. `counted`: columns by position, not by a grid. */
export interface AlignedRow {
  readonly match: LabelMatch;
  readonly cells: ReadonlyMap<string, AlignedCell>;
  readonly lost: LostRow | null;
  readonly counted: boolean;
}

// The columns of the form that a cell covers; a merged cell may cover several.
const coveredBy = (slot: Slot, map: ReadonlyMap<number, string>): readonly string[] => {
  const ids = new Set<string>();
  for (let index = 0; index < (slot.span ?? 1); index += 1) {
    const id = map.get(slot.column! + index);
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
};

const lostRow = (row: CollectedRow, columns: readonly string[], counted: boolean): AlignedRow => {
  const { table, id } = row.match.item;
  const present = partFigures(row.slots);
  return { match: row.match, cells: new Map(), lost: { table, row: id, columns, present, glued: false }, counted };
};

// The last place empty and the figure before it the sum of all others: the row lost a cell and moved up by one.
const movedUp = (covered: readonly { readonly slot: Slot; readonly ids: readonly string[] }[]): boolean => {
  const total = covered.find(({ ids }) => ids.includes('total'))?.slot;
  if (!total || isFigureSlot(total)) return false;
  const values = covered
    .filter(({ slot, ids }) => ids.length > 0 && isFigureSlot(slot))
    .map(({ slot }) => readCell(slot).value ?? 0);
  const last = values.at(-1) ?? 0;
  return last > 0 && values.slice(0, -1).reduce((sum, value) => sum + value, 0) === last;
};

const byGrid = (row: CollectedRow, columns: readonly string[], map: ReadonlyMap<number, string>): AlignedRow => {
  const { table, id } = row.match.item;
  const covered = row.slots.map((slot) => ({ slot, ids: coveredBy(slot, map) }));
  // A figure in a cell merged over several columns belongs to none of them for certain; two figures in one cell, or a
  // row that ends before the last column, have shifted what comes after.
  const merged = covered.some(({ slot, ids }) => ids.length > 1 && isFigureSlot(slot));
  const short = !covered.some(({ ids }) => ids.includes(columns.at(-1)!));
  if (merged || row.slots.some(holdsSeveralFigures) || (short && row.slots.some(isFigureSlot)) || movedUp(covered))
    return lostRow(row, columns, false);
  const cells = new Map<string, AlignedCell>();
  for (const { slot, ids } of covered) {
    for (const column of ids) {
      const pointer = figurePointer(table, id, column);
      if (!cells.has(pointer)) cells.set(pointer, readCell(slot));
    }
  }
  return { match: row.match, cells, lost: null, counted: false };
};

const byCounting = (row: CollectedRow, columns: readonly string[], style: RowStyle): AlignedRow => {
  const { table, id } = row.match.item;
  const cells = new Map<string, AlignedCell>();
  if (row.glued) {
    const single = columns.length === 1;
    if (single) cells.set(figurePointer(table, id, columns[0]!), readCell(row.glued));
    const lost = single ? null : { table, row: id, columns, present: [row.glued], glued: true };
    return { match: row.match, cells, lost, counted: false };
  }
  if (row.slots.some(holdsSeveralFigures)) return lostRow(row, columns, true);
  const resolved = resolveRow(row.slots, columns.length, style);
  if (resolved.kind === 'direct')
    for (const [index, column] of columns.entries())
      cells.set(figurePointer(table, id, column), readCell(resolved.cells[index]!));
  if (resolved.kind === 'lost' || resolved.kind === 'surplus') return lostRow(row, columns, true);
  return { match: row.match, cells, lost: null, counted: true };
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
    return rows.map((row) => (map ? byGrid(row, columns, map) : byCounting(row, columns, source.style)));
  });
};
