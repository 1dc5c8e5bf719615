// An agency's years side by side: every year from its first to its last report, also those without one.
import type { AnnualReport } from '@nianbao/schema';
import type { ReportDocument } from '../data/stored.ts';
import { applicationTotal, type OutcomeId, outcomeIds, outcomePointers } from './outcome-groups.ts';
import { type FigureSum, readFigure, sumFigures } from './read-figure.ts';

/** One year of a series. `document` is null where no report is held. */
export interface SeriesYear {
  readonly year: number;
  readonly document: ReportDocument | null;
  /** The form changed between the last report before this one and this one. */
  readonly breakBefore: { readonly from: string; readonly to: string } | null;
}

const editionOf = (document: ReportDocument | null): AnnualReport['edition'] =>
  document?.result.report?.edition ?? null;

/** The years of an agency. Reports without a year are left out: they have no place on the axis. */
export const buildSeries = (documents: readonly ReportDocument[]): readonly SeriesYear[] => {
  const byYear = new Map<number, ReportDocument>();
  for (const document of documents) if (document.year !== null) byYear.set(document.year, document);
  const years = [...byYear.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const series: SeriesYear[] = [];
  let edition: string | null = null;
  for (let year = first; year <= Math.max(...years); year += 1) {
    const document = byYear.get(year) ?? null;
    const own = editionOf(document);
    const changed = edition !== null && own !== null && own !== edition;
    series.push({ year, document, breakBefore: changed ? { from: edition!, to: own } : null });
    edition = own ?? edition;
  }
  return series;
};

/** A figure of table 3's total column in one year; null where the report or the figure is lacking. */
export const seriesFigure = (entry: SeriesYear, row: string): FigureSum => {
  if (!entry.document) return { value: null, inferred: false };
  const { value, inferred } = readFigure(entry.document, applicationTotal(row));
  return { value, inferred };
};

/** The outcomes of one year, in the order of the form. */
export const seriesOutcomes = (entry: SeriesYear): Readonly<Record<OutcomeId, FigureSum>> =>
  Object.fromEntries(
    outcomeIds.map((outcome) => {
      const pointers = outcomePointers(editionOf(entry.document), outcome);
      const sum: FigureSum =
        entry.document && pointers.length > 0 ? sumFigures(entry.document, pointers) : { value: null, inferred: false };
      return [outcome, sum];
    }),
  ) as Record<OutcomeId, FigureSum>;
