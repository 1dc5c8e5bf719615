import type { FormTable } from '@nianbao/schema';
import { listReportFigures } from '@nianbao/schema';
import type { Edition } from './check.ts';
import { memoiseByEdition } from './memoise-by-edition.ts';
import type { TableCell } from './read-cell.ts';
import type { ReportView } from './report-view.ts';

/** A table of the report with its cells in form order. */
export interface ReadTable {
  readonly table: FormTable;
  readonly cells: readonly TableCell[];
}

const listFormTables = memoiseByEdition((edition) => [
  ...Map.groupBy(listReportFigures(edition), (figure) => figure.table),
]);

/** The report's tables in form order, each with every cell that its edition asks for. */
export const listTables = (view: ReportView, edition: Edition): readonly ReadTable[] =>
  view.once(`tables ${edition}`, () =>
    listFormTables(edition).map(([table, figures]) => ({
      table,
      cells: figures.map((figure) => ({ ...view.cell(figure.pointer), figure })),
    })),
  );

/** Whether nothing of a table could be read: every cell is missing or unreadable. */
export const isTableAbsent = (cells: readonly TableCell[]): boolean =>
  cells.every((cell) => cell.state === 'missing' || cell.state === 'unreadable');
