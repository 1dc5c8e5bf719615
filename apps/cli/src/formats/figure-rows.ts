import { escapeFormula } from '@nianbao/api';
import { type Figure, listReportFigures, type ParseResult, readPointer } from '@nianbao/schema';
import { stringify } from 'csv-stringify/sync';

/** One figure of one report, as a row of a long table. */
export interface FigureRow {
  readonly path: string;
  /** The form's own words, with the printed numbering: "(一)予以公开". */
  readonly row: string;
  readonly column: string;
  /** The published value; null where no figure stands (never 0 instead). */
  readonly value: Figure;
  readonly raw: string;
  readonly state: string;
  readonly method: string;
  readonly confidence: number | null;
}

/** The columns of a figure in every CSV of this project, in order. */
export const figureColumns = ['path', 'row', 'column', 'value', 'raw', 'state', 'method', 'confidence'] as const;

/** Every figure that the report's edition asks for, in printed order; empty when there is no report. */
export const listFigureRows = ({ report, cells }: ParseResult): FigureRow[] => {
  if (report === null) return [];
  return listReportFigures(report.edition).map(({ pointer, row, column }) => {
    const cell = cells[pointer];
    const value = readPointer(report, pointer);
    return {
      path: pointer,
      row: `${row.numbering ?? ''}${row.label.zh}`,
      column: column.label.zh,
      value: typeof value === 'number' ? value : null,
      raw: cell?.raw ?? '',
      state: cell?.state ?? 'missing',
      method: cell?.method ?? '',
      confidence: cell?.confidence ?? null,
    };
  });
};

type CsvValue = string | number | null | undefined;

const guard = (value: CsvValue): CsvValue => (typeof value === 'string' ? escapeFormula(value) : value);

/**
 * CSV lines (RFC 4180, comma, CRLF, UTF-8 without a mark). Text that a spreadsheet would run as a formula is guarded,
 * as in the API's CSV; null and undefined are empty.
 */
export const showCsv = (lines: readonly (readonly CsvValue[])[]): string =>
  stringify(
    lines.map((line) => line.map(guard)),
    { record_delimiter: 'windows' },
  );

/** A report's figures as CSV lines, each beginning with `head`. */
export const showFigureLines = (head: readonly CsvValue[], result: ParseResult): string =>
  showCsv(listFigureRows(result).map((row) => [...head, ...figureColumns.map((column) => row[column])]));
