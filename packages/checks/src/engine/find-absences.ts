import type { TableCell } from './read-cell.ts';

/** What is missing from a table that is there: whole rows first, then whole columns, then what is left. */
export interface Absences {
  readonly rows: readonly (readonly TableCell[])[];
  readonly columns: readonly (readonly TableCell[])[];
  readonly cells: readonly TableCell[];
}

const isMissing = (cell: TableCell): boolean => cell.state === 'missing';

const wholeGroups = (cells: readonly TableCell[], key: (cell: TableCell) => string): TableCell[][] =>
  [...Map.groupBy(cells, key).values()].filter((group) => group.every(isMissing));

/**
 * Finds missing rows, columns and cells, each fact once: a cell of a missing row is not also a missing cell.
 * Columns are judged within their block, over the rows that are there.
 */
export const findAbsences = (cells: readonly TableCell[]): Absences => {
  // Most tables lack nothing, and three rules ask.
  if (!cells.some(isMissing)) return { rows: [], columns: [], cells: [] };
  const rows = wholeGroups(cells, ({ figure }) => figure.row.id);
  const inRows = new Set(rows.flat());
  const besideRows = cells.filter((cell) => !inRows.has(cell));
  const columns = wholeGroups(besideRows, ({ figure }) => `${figure.block.id} ${figure.column.id}`);
  const inColumns = new Set(columns.flat());
  return { rows, columns, cells: besideRows.filter((cell) => isMissing(cell) && !inColumns.has(cell)) };
};
