// The carry-over ledger: what one year passes on must be what the next takes in.
import type { Explained } from '@nianbao/schema';
import { type SeriesYear, seriesFigure } from './build-series.ts';
import { applicationTotal } from './outcome-groups.ts';
import type { FigureSum } from './read-figure.ts';

/** How a year joins the next one. */
export type LedgerLink =
  | { readonly kind: 'holds' | 'open' | 'lastYear' }
  | { readonly kind: 'broken'; readonly next: number }
  | { readonly kind: 'explained'; readonly next: number; readonly note: Explained };

/** A year of the ledger. */
export interface LedgerYear {
  readonly year: number;
  readonly held: boolean;
  readonly carriedIn: FigureSum;
  readonly newReceived: FigureSum;
  readonly totalProcessed: FigureSum;
  readonly carriedOut: FigureSum;
  readonly link: LedgerLink;
}

// Somebody has explained the difference where a finding about what was carried in says so.
const findNote = ({ document }: SeriesYear): Explained | undefined =>
  document?.findings.find(
    ({ verdict, explained, paths }) =>
      verdict === 'fail' && explained !== undefined && paths.includes(applicationTotal('carriedIn')),
  )?.explained;

const linkOf = (out: FigureSum, next: SeriesYear | undefined): LedgerLink => {
  if (!next) return { kind: 'lastYear' };
  const carriedIn = seriesFigure(next, 'carriedIn');
  if (out.value === null || carriedIn.value === null) return { kind: 'open' };
  if (out.value === carriedIn.value) return { kind: 'holds' };
  const note = findNote(next);
  return note ? { kind: 'explained', next: carriedIn.value, note } : { kind: 'broken', next: carriedIn.value };
};

/** The ledger of a series, one line a year, missing years included. */
export const buildLedger = (series: readonly SeriesYear[]): readonly LedgerYear[] =>
  series.map((entry, index) => {
    const carriedOut = seriesFigure(entry, 'carriedOut');
    return {
      year: entry.year,
      held: entry.document !== null,
      carriedIn: seriesFigure(entry, 'carriedIn'),
      newReceived: seriesFigure(entry, 'newReceived'),
      totalProcessed: seriesFigure(entry, 'totalProcessed'),
      carriedOut,
      link: linkOf(carriedOut, series[index + 1]),
    };
  });
