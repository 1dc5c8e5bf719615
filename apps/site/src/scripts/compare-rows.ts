// What a comparison shows: for each agency and year a value, or why there is none.
import type { SeriesFile } from '../model/series-file.ts';
import type { Trust } from '../model/trust-of.ts';

/** A place in a comparison. `few`: a rate over too few cases; `none`: the report gives no such figure. */
export type Compared =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly parts: readonly number[];
      readonly few: boolean;
      /** A cell that it comes from is in a failed check. */
      readonly mark: Exclude<Trust, 'ok'> | null;
      /** The report that gives it. */
      readonly key: string;
    }
  | { readonly kind: 'missing' | 'none' };

/** An agency's line. */
export interface CompareRow {
  readonly file: SeriesFile;
  readonly cells: readonly Compared[];
}

/** The lines of a comparison, a cell for every year from the first to the last: a gap stays a gap. */
export const buildRows = (
  files: readonly SeriesFile[],
  quantity: string,
  years: readonly number[],
  smallDenominator: number,
): readonly CompareRow[] =>
  files.map((file) => ({
    file,
    cells: years.map((year): Compared => {
      const entry = file.years.find((own) => own.year === year);
      if (!entry) return { kind: 'missing' };
      const parts = entry.quantities[quantity];
      if (!parts) return { kind: 'none' };
      const { key, marks } = entry;
      const mark = marks?.[quantity] ?? null;
      const [numerator = 0, denominator] = parts;
      if (denominator === undefined) return { kind: 'value', value: numerator, parts, few: false, mark, key };
      return { kind: 'value', value: numerator / denominator, parts, few: denominator < smallDenominator, mark, key };
    }),
  }));

// A cell that begins like a formula would be run by a spreadsheet.
const quote = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The comparison as CSV: a line for each agency and year; an empty value is no figure, never 0. `mark`: as drawn. */
export const writeComparison = (rows: readonly CompareRow[], years: readonly number[], quantity: string): string => {
  const lines = rows.flatMap(({ file, cells }) =>
    cells.map((cell, index) => {
      const [numerator = '', denominator = ''] = cell.kind === 'value' ? cell.parts : [];
      const value = cell.kind === 'value' ? String(cell.value) : '';
      const mark = cell.kind === 'value' ? (cell.mark ?? '') : '';
      const plain = [String(years[index]), quantity, String(numerator), String(denominator), value, cell.kind, mark];
      return [quote(file.id), quote(file.name ?? ''), ...plain].join(',');
    }),
  );
  return `\ufeffagencyId,agencyName,year,quantity,numerator,denominator,value,state,mark\r\n${lines.join('\r\n')}\r\n`;
};
