// Rows as CSV or NDJSON, whatever they are rows of.
import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from '../escape-formula.ts';

type Row = object;

/** A column: where its value stands in a row, "findings.error". Also its heading. */
export type Column = string;

const readColumn = (row: Row, column: Column): unknown =>
  column
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined,
      row,
    );

// Nothing is an empty field; a list stands in one, its entries apart by semicolons.
const showField = (value: unknown): string | number => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value;
  return escapeFormula(Array.isArray(value) ? value.join(';') : String(value));
};

/** Rows as CSV: RFC 4180, CRLF, no BOM. Text that a spreadsheet would run gets a leading single quote. */
export const buildCsv = (columns: readonly Column[], rows: readonly Row[]): string =>
  buildCsvLines([columns, ...rows.map((row) => columns.map((column) => readColumn(row, column)))]);

/** Lines of a CSV. */
export const buildCsvLines = (lines: readonly (readonly unknown[])[]): string =>
  stringify(
    lines.map((line) => line.map(showField)),
    { record_delimiter: 'windows' },
  );

/** Rows as NDJSON: one JSON object a line. */
export const buildNdjson = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Rows with only some of their members; in the order asked for. */
export const pickFields = (rows: readonly Row[], fields: readonly string[] | undefined): readonly Row[] =>
  fields === undefined
    ? rows
    : rows.map((row) => Object.fromEntries(fields.map((field) => [field, (row as Record<string, unknown>)[field]])));

/** The columns that belong to these members. */
export const pickColumns = (columns: readonly Column[], fields: readonly string[] | undefined): readonly Column[] =>
  fields === undefined
    ? columns
    : fields.flatMap((field) => columns.filter((column) => column === field || column.startsWith(`${field}.`)));
