import { type FormBlock, figurePointer } from '@nianbao/schema';
import type { AlignedRow } from './align-block.ts';

const sumsUp = (row: AlignedRow, block: FormBlock): boolean => {
  const value = (column: string): number =>
    row.cells.get(figurePointer(row.item.table, row.item.id, column))?.value ?? 0;
  const parts = block.columns.filter((column) => column.id !== 'total');
  return parts.reduce((sum, column) => sum + value(column.id), 0) === value('total');
};

/**
 * In a text whose reading order is broken, a row can hold the right number of figures that are not its own. Where a fifth
 * of table 3's rows could not be read, a counted row that does not add up is no longer taken as printed: its figures are
 * kept as a lost row. In an undamaged table a row that does not add up stays as it is: that is the agency's slip.
 */
export const distrustRows = (rows: readonly AlignedRow[], block: FormBlock): readonly AlignedRow[] => {
  if (block.id !== 'applications') return rows;
  const complete = rows.filter((row) => row.cells.size === row.width).length;
  if (complete >= 0.8 * block.rows.length) return rows;
  return rows.map((row) => {
    if (!row.counted || row.cells.size < block.columns.length || sumsUp(row, block)) return row;
    const present = [...row.cells.values()].map((cell) => ({
      kind: 'text' as const,
      text: cell.raw,
      place: cell.place ?? {},
    }));
    const columns = block.columns.map((column) => column.id);
    return {
      ...row,
      cells: new Map(),
      lost: { table: row.item.table, row: row.item.id, columns, present, glued: false },
    };
  });
};
