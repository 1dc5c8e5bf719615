import type { CellState, FormTable } from '@nianbao/schema';
import { listReportFigures } from '@nianbao/schema';
import { memoiseByEdition } from './memoise-by-edition.ts';
import type { TableCell } from './read-cell.ts';
import type { ReportView } from './report-view.ts';

/** A table of the report with its cells in form order. */
export interface ReadTable {
  readonly table: FormTable;
  readonly cells: readonly TableCell[];
}

// How many figures each table of a form has, in form order.
const listFormTables = memoiseByEdition((edition) =>
  [...Map.groupBy(listReportFigures(edition), (figure) => figure.table)].map(([table, figures]) => ({
    table,
    from: listReportFigures(edition).indexOf(figures[0]!),
    length: figures.length,
  })),
);

/** The report's tables in form order, each with every cell that its edition asks for. */
export const listTables = (view: ReportView): readonly ReadTable[] =>
  view.once('tables', () =>
    listFormTables(view.edition).map(({ table, from, length }) => ({
      table,
      cells: view.sheet().slice(from, from + length),
    })),
  );

const unread: readonly CellState[] = ['missing', 'unreadable', 'ambiguous'];

/** Whether nothing of a table could be read: every cell is missing, unreadable or ambiguous. */
export const isTableAbsent = (cells: readonly TableCell[]): boolean =>
  cells.every((cell) => unread.includes(cell.state));
