import { escapeFormula } from '@nianbao/api';
import { figureColumns, listFigureRows, type ParseResult } from '@nianbao/schema';
import { stringify } from 'csv-stringify/sync';

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
