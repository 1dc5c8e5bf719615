import type { AnnualReport, NarrativeFigure, ParseResult } from '@nianbao/schema';
import { splitPointer } from '@nianbao/schema';
import type { Edition } from './check.ts';
import { findFigureIndex, readSheet } from './figure-sheet.ts';
import { type Origin, type ReadCell, readCell, type TableCell } from './read-cell.ts';

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
  /** Every figure of the report's edition, in the order of the form. */
  readonly sheet: () => readonly TableCell[];
  /** The figures that the prose states of a quantity, in the order of the text. */
  readonly stated: (quantity: string) => readonly NarrativeFigure[];
  /** Makes something of this report once, however many rules ask for it. */
  readonly once: <T>(key: string, make: () => T) => T;
}

// Rules name some dozens of pointers, the same for every report: each is taken apart once.
const keysByPointer = new Map<string, readonly string[]>();

const readValue = (report: AnnualReport | null, path: string): unknown => {
  let keys = keysByPointer.get(path);
  if (!keys) {
    keys = splitPointer(path);
    keysByPointer.set(path, keys);
  }
  let value: unknown = report;
  for (const key of keys) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
};

const groupStated = (result: ParseResult): ReadonlyMap<string, readonly NarrativeFigure[]> =>
  Map.groupBy(result.report?.narrativeFigures ?? [], ({ quantity }) => quantity);

/**
 * Prepares a report for reading. Cells of a report other than the judged one are marked with `origin`, so that a
 * finding's operands say whose they are. Example: `viewReport(lastYear, { year: 2023 }).cell(path).year` → 2023
 */
export const viewReport = (result: ParseResult, origin: Origin | null = null): ReportView => {
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  const { report } = result;
  const edition = report?.edition ?? null;
  let read: readonly TableCell[] | undefined;
  const sheet = (): readonly TableCell[] => {
    read ??= readSheet(result, edition, origin);
    return read;
  };
  return {
    result,
    report,
    edition,
    year: report?.year ?? null,
    agency: report?.agency?.name ?? null,
    value: (path) => readValue(report, path),
    cell: (path) => {
      const index = findFigureIndex(edition, path);
      const cell = index === undefined ? undefined : sheet()[index];
      // What the report's edition does not ask for, rules of the other edition may still look for.
      return cell ?? once(`cell ${path}`, () => readCell(result, path, origin));
    },
    sheet,
    stated: (quantity) => once('stated', () => groupStated(result)).get(quantity) ?? [],
    once,
  };
};
