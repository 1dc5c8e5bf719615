import type { AnnualReport, NarrativeFigure, ParseResult } from '@nianbao/schema';
import { readPointer } from '@nianbao/schema';
import type { Edition } from './check.ts';
import { type ReadCell, readCell } from './read-cell.ts';

/** A report as rules read it: every lookup is made once. */
export interface ReportView {
  readonly result: ParseResult;
  readonly report: AnnualReport | null;
  readonly edition: Edition;
  readonly year: number | null;
  /** Name of the agency. */
  readonly agency: string | null;
  readonly value: (path: string) => unknown;
  readonly cell: (path: string) => ReadCell;
  /** The figures that the prose states of a quantity, in the order of the text. */
  readonly stated: (quantity: string) => readonly NarrativeFigure[];
  /** Makes something of this report once, however many rules ask for it. */
  readonly once: <T>(key: string, make: () => T) => T;
}

const groupStated = (result: ParseResult): ReadonlyMap<string, readonly NarrativeFigure[]> =>
  Map.groupBy(result.report?.narrativeFigures ?? [], ({ quantity }) => quantity);

/**
 * Prepares a report for reading. Cells of a report other than the judged one are marked with `origin`, so that a
 * finding's operands say whose they are. Example: `viewReport(lastYear, { year: 2023 }).cell(path).year` → 2023
 */
export const viewReport = (result: ParseResult, origin: Pick<ReadCell, 'year' | 'agency'> = {}): ReportView => {
  const cells = new Map<string, ReadCell>();
  const values = new Map<string, unknown>();
  const made = new Map<string, unknown>();
  const isForeign = origin.year !== undefined || origin.agency !== undefined;
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  const { report } = result;
  return {
    result,
    report,
    edition: report?.edition ?? null,
    year: report?.year ?? null,
    agency: report?.agency?.name ?? null,
    value: (path) => {
      if (values.has(path)) return values.get(path);
      const value = readPointer(report, path);
      values.set(path, value);
      return value;
    },
    cell: (path) => {
      const known = cells.get(path);
      if (known) return known;
      const read = isForeign ? Object.assign(readCell(result, path), origin) : readCell(result, path);
      cells.set(path, read);
      return read;
    },
    stated: (quantity) => once('stated', () => groupStated(result)).get(quantity) ?? [],
    once,
  };
};
