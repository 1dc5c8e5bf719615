import {
  type AnnualReport,
  type Cell,
  type Diagnostic,
  describeFigure,
  type FormFigure,
  forms,
  listReportFigures,
} from '@nianbao/schema';
import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';

const missing = (cells: Readonly<Record<string, Cell>>, pointers: readonly string[]): readonly string[] =>
  pointers.filter((pointer) => cells[pointer]?.state === 'missing');

// The columns of which no row has a cell, though their block has rows: the figures of each in the rows that are there.
const absentColumns = (figures: readonly FormFigure[], isMissing: (figure: FormFigure) => boolean): FormFigure[][] => {
  const found = new Set(figures.filter((figure) => !isMissing(figure)).map(({ row }) => row));
  const columns = Map.groupBy(
    figures.filter(({ row }) => found.has(row)),
    ({ block, column }) => `${block.id} ${column.id}`,
  );
  return [...columns.values()].filter((own) => own.length > 1 && own.every(isMissing));
};

const diagnoseRows = (
  edition: AnnualReport['edition'],
  cells: Readonly<Record<string, Cell>>,
  figures: readonly FormFigure[],
): Diagnostic[] => {
  const { id: table, number } = figures[0]!.table;
  const isMissing = ({ pointer }: FormFigure): boolean => cells[pointer]?.state === 'missing';
  const rows = new Set(figures.filter(isMissing).map((figure) => figure.row));
  if (rows.size === 0) return [];
  const absent = absentColumns(figures, isMissing);
  const columns = absent.flatMap(([first]) => {
    if (!first) return [];
    const { id: column, label } = first.column;
    return buildDiagnostic(
      'column-missing',
      { table, number, block: first.block.id, column, label: label.zh, labelEn: label.en },
      { path: `/${table}` },
    );
  });
  const told = new Set(absent.flat().map(({ pointer }) => pointer));
  const lone = [...rows].flatMap((formRow) => {
    const row = formRow.id;
    const pointers = figures.filter((figure) => figure.row === formRow).map((figure) => figure.pointer);
    const gone = missing(cells, pointers);
    if (gone.length === pointers.length) {
      return [
        buildDiagnostic(
          'row-missing',
          { table, number, row, label: formRow.label.zh, labelEn: formRow.label.en },
          { path: `/${table}/${row}` },
        ),
      ];
    }
    return gone
      .filter((path) => !told.has(path))
      .map((path) => {
        const name = describeFigure(path, edition);
        return buildDiagnostic('cell-missing', { label: name.zh, labelEn: name.en }, { path });
      });
  });
  return [...columns, ...lone];
};

/** Says which tables, rows and cells were not found and which could not be placed, one diagnostic at the highest level. */
export const diagnoseTables = (edition: AnnualReport['edition'], cells: Readonly<Record<string, Cell>>): Diagnostic[] =>
  forms[edition === '2019' ? '2019' : '2021'].tables.flatMap((table) => {
    const figures = listReportFigures(edition).filter((figure) => figure.table.id === table.id);
    const pointers = figures.map((figure) => figure.pointer);
    if (pointers.length === 0) return [];
    const params = { table: table.id, number: table.number, label: table.label.zh, labelEn: table.label.en };
    if (missing(cells, pointers).length === pointers.length)
      return [buildDiagnostic('table-missing', params, { path: `/${table.id}` })];
    const found = diagnoseRows(edition, cells, figures);
    const ambiguous = pointers.filter((pointer) => cells[pointer]?.state === 'ambiguous');
    if (ambiguous.length > 0)
      found.push(buildDiagnostic('cells-ambiguous', { ...params, cells: ambiguous.length }, { path: `/${table.id}` }));
    const unreadable = pointers.filter((pointer) => cells[pointer]?.state === 'unreadable');
    if (unreadable.length > 0)
      found.push(
        buildDiagnostic('cells-unreadable', { ...params, cells: unreadable.length }, { path: `/${table.id}` }),
      );
    const methods = pointers.map((pointer) => cells[pointer]?.method);
    const count = (method: Cell['method']): number => methods.filter((candidate) => candidate === method).length;
    const rebuilt = count('entailed') + count('inferred');
    if (rebuilt > 0) {
      const rows = new Set(
        pointers
          .filter((pointer) => ['entailed', 'inferred'].includes(cells[pointer]?.method ?? ''))
          .map((pointer) => pointer.split('/')[2]),
      );
      found.push(
        buildDiagnostic(
          'columns-lost',
          { ...params, rows: rows.size, entailed: count('entailed'), inferred: count('inferred') },
          { path: `/${table.id}` },
        ),
      );
    }
    return found;
  });
