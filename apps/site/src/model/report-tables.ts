import {
  type AnnualReport,
  type FormBlock,
  type FormTable,
  figurePointer,
  forms,
  listReportFigures,
} from '@nianbao/schema';

const keepCommon = (table: FormTable, common: ReadonlySet<string>): FormTable => ({
  ...table,
  blocks: table.blocks.flatMap((block): FormBlock[] => {
    const has = (row: string, column: string): boolean => common.has(figurePointer(table.id, row, column));
    const rows = block.rows.filter((row) => block.columns.some((column) => has(row.id, column.id)));
    const columns = block.columns.filter((column) => rows.some((row) => has(row.id, column.id)));
    return rows.length > 0 ? [{ ...block, rows, columns }] : [];
  }),
});

/** The tables of a report's form; for an undecided edition those parts that both editions have. */
export const reportTables = (edition: AnnualReport['edition']): readonly FormTable[] => {
  if (edition === 'pre2019') return [];
  if (edition !== null) return forms[edition].tables;
  const common = new Set(listReportFigures(null).map(({ pointer }) => pointer));
  return forms['2021'].tables.map((table) => keepCommon(table, common));
};
