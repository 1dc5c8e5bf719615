import type { FormTable, ParseResult } from '@nianbao/schema';
import { listReportFigures } from '@nianbao/schema';
import type { Edition } from './check.ts';
import { memoiseByEdition } from './memoise-by-edition.ts';
import type { TableCell } from './read-cell.ts';
import { readCell } from './read-cell.ts';

/** A table of the report with its cells in form order. */
export interface ReadTable {
  readonly table: FormTable;
  readonly cells: readonly TableCell[];
}

const listFormTables = memoiseByEdition((edition) => [
  ...Map.groupBy(listReportFigures(edition), (figure) => figure.table),
]);

/** The report's tables in form order, each with every cell that its edition asks for. */
export const listTables = (result: ParseResult, edition: Edition): readonly ReadTable[] => {
  return listFormTables(edition).map(([table, figures]) => ({
    table,
    cells: figures.map((figure) => ({ ...readCell(result, figure.pointer), figure })),
  }));
};

/** Whether nothing of a table could be read: every cell is missing or unreadable. */
export const isTableAbsent = (cells: readonly TableCell[]): boolean =>
  cells.every((cell) => cell.state === 'missing' || cell.state === 'unreadable');
