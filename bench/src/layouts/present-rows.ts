import type { PageTable } from '../page/page.ts';

/** The cells that a converter of text sees in a row: spans are gone, `width` is the width of the table's grid. */
export interface PresentRow {
  readonly cells: readonly string[];
  readonly width: number;
}

/** A table's rows without their spans, as converters of text see them (inputs.md §0). */
export const presentRows = (table: PageTable): readonly PresentRow[] =>
  table.rows.map((row) => ({ cells: row.cells.map((cell) => cell.text), width: table.width }));
