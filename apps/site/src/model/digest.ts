// What comparisons, lists and search keep of a report: small enough that those of a whole country's year fit in memory.
import { type AnnualReport, forms, isCounted, listFigures } from '@nianbao/schema';
import type { ReportDocument } from '../data/stored.ts';
import { countDaysLate } from './is-late.ts';
import { countExplained, openFindings } from './mark-findings.ts';
import { type FigureSum, type ReadValue, readFigure } from './read-figure.ts';
import type { ExplainedCounts } from './trust-of.ts';

/** A report in short. `values` holds the stated figures in the order of `digestPaths`; NaN: none, or only inferred. */
export interface ReportDigest {
  readonly agencyId: string;
  readonly key: string;
  readonly year: number | null;
  readonly edition: AnnualReport['edition'];
  readonly values: Float64Array;
  /** Rules by what became of them; a rule that failed is in no other list. `counted`: failed, and nobody explained it. */
  readonly rules: {
    readonly failed: readonly string[];
    readonly counted: readonly string[];
    readonly open: readonly string[];
    readonly passed: readonly string[];
  };
  readonly explained: ExplainedCounts;
  /** Days after the statutory date; null where it is not late. */
  readonly daysLate: number | null;
}

const compared = ({ pointer, table, column, row }: ReturnType<typeof listFigures>[number]): readonly string[] =>
  table.id !== 'applications' || column.id === 'total' || row.id === 'newReceived' ? [pointer] : [];

/** The figures that can be compared: totals of table 3, applicants, table 2 and table 4, of both forms. */
export const digestPaths: readonly string[] = [
  ...new Set(Object.values(forms).flatMap(({ edition }) => listFigures(edition).flatMap(compared))),
];

const placeOf: ReadonlyMap<string, number> = new Map(digestPaths.map((path, index) => [path, index]));
const none: FigureSum = { value: null, inferred: false };

/** Reads the figures of a digest. A path that no digest keeps has no value. */
export const digestReader =
  ({ values }: Pick<ReportDigest, 'values'>): ReadValue =>
  (pointer) => {
    const value = values[placeOf.get(pointer) ?? -1];
    return value === undefined || Number.isNaN(value) ? none : { value, inferred: false };
  };

/** Puts a report in short. */
export const buildDigest = (document: ReportDocument): ReportDigest => {
  const { agencyId, key, year, findings, passes, result } = document;
  const failing = findings.filter(({ verdict }) => verdict === 'fail');
  const failed = new Set(failing.map(({ rule }) => rule));
  const open = new Set(openFindings(findings).flatMap(({ rule }) => (failed.has(rule) ? [] : rule)));
  const values = digestPaths.map((path) => {
    const { value, inferred } = readFigure(document, path);
    return value === null || inferred ? Number.NaN : value;
  });
  return {
    agencyId,
    key,
    year,
    edition: result.report?.edition ?? null,
    values: Float64Array.from(values),
    rules: {
      failed: [...failed],
      counted: [...new Set(failing.filter(isCounted).map(({ rule }) => rule))],
      open: [...open],
      passed: Object.keys(passes).filter((rule) => !failed.has(rule) && !open.has(rule)),
    },
    explained: { error: countExplained(findings, 'error'), warning: countExplained(findings, 'warning') },
    daysLate: countDaysLate(document),
  };
};
