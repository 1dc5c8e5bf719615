import type { TableCell } from './read-cell.ts';

/** What is missing from a table that is there: whole rows first, then whole columns, then what is left. */
export interface Absences {
  readonly rows: readonly (readonly TableCell[])[];
  readonly columns: readonly (readonly TableCell[])[];
  readonly cells: readonly TableCell[];
  /** Columns of which no cell was found for certain, though not all are missing: they may be there or not. */
  readonly doubtfulColumns: readonly (readonly TableCell[])[];
  /** Cells in rows that are there of which it is not certain what, if anything, stands in them. */
  readonly doubtfulCells: readonly TableCell[];
}

const isMissing = ({ state }: TableCell): boolean => state === 'missing';
const isDoubtful = ({ state }: TableCell): boolean => state === 'ambiguous';
const isFound = (cell: TableCell): boolean => !isMissing(cell) && !isDoubtful(cell);

const groupWhole = (
  cells: readonly TableCell[],
  key: (cell: TableCell) => string,
  isOfGroup: (cell: TableCell) => boolean,
): TableCell[][] => [...Map.groupBy(cells, key).values()].filter((group) => group.every(isOfGroup));

const keyOfRow = ({ figure }: TableCell): string => figure.row.id;
const keyOfColumn = ({ figure }: TableCell): string => `${figure.block.id} ${figure.column.id}`;

/**
 * Finds missing rows, columns and cells, each fact once: a cell of a missing row is not also a missing cell.
 * Columns are judged within their block, over the rows that are there. What is ambiguous is neither found nor missing.
 */
export const findAbsences = (cells: readonly TableCell[]): Absences => {
  // Most tables lack nothing, and three rules ask.
  if (cells.every(isFound)) return { rows: [], columns: [], cells: [], doubtfulColumns: [], doubtfulCells: [] };
  const rows = groupWhole(cells, keyOfRow, isMissing);
  const inRows = new Set(rows.flat());
  const besideRows = cells.filter((cell) => !inRows.has(cell));
  const columns = groupWhole(besideRows, keyOfColumn, isMissing);
  const inColumns = new Set(columns.flat());
  const besideColumns = besideRows.filter((cell) => !inColumns.has(cell));
  return {
    rows,
    columns,
    cells: besideColumns.filter(isMissing),
    doubtfulColumns: groupWhole(besideColumns, keyOfColumn, (cell) => !isFound(cell)),
    doubtfulCells: besideColumns.filter(isDoubtful),
  };
};

/** A row with the figures that were printed in it, where these are fewer than its columns. */
export interface ShortRow {
  readonly cells: readonly TableCell[];
  readonly printed: number;
}

// Cells whose place was lost all quote what their row printed, in order: 「29 4 0 2 1 36」.
const countPrinted = (row: readonly TableCell[]): number =>
  Math.max(0, ...row.filter(isDoubtful).map(({ raw }) => raw.split(/\s+/).filter(Boolean).length));

/** Rows with doubtful cells that print several figures, but fewer than they have columns, in form order. */
export const findShortRows = (cells: readonly TableCell[]): readonly ShortRow[] =>
  [...Map.groupBy(cells, (cell) => `${cell.figure.block.id} ${keyOfRow(cell)}`).values()].flatMap((row) => {
    const printed = countPrinted(row);
    return printed > 1 && printed < row.length ? [{ cells: row, printed }] : [];
  });
