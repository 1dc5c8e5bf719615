// Rates with their numerator and denominator at hand (format.md §9.4). Rows are of table 3, in the total column.
import { type AnnualReport, figurePointer } from '@nianbao/schema';
import type { ReportDocument } from '../data/stored.ts';
import { applicationTotal, outcomePointers } from './outcome-groups.ts';
import { addValues, type ReadValue, readerOf } from './read-figure.ts';

/** The figures of a rate. `less` is taken off the denominator. */
export interface IndicatorParts {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly less?: readonly string[];
}

const processed = [applicationTotal('totalProcessed')];
const dispute = (row: string, column: string): string => figurePointer('disputes', row, column);
const lawsuits = ['litigationDirect', 'litigationAfterReconsideration'];

const definitions = {
  disclosureRate: (edition) => ({
    numerator: [...outcomePointers(edition, 'granted'), ...outcomePointers(edition, 'partiallyGranted')],
    denominator: processed,
  }),
  denialRate: (edition) => ({ numerator: outcomePointers(edition, 'denied'), denominator: processed }),
  notHeldRate: () => ({ numerator: [applicationTotal('unableNotHeld')], denominator: processed }),
  notProcessedRate: (edition) => ({ numerator: outcomePointers(edition, 'notProcessed'), denominator: processed }),
  clearanceRate: () => ({
    numerator: processed,
    denominator: [applicationTotal('newReceived'), applicationTotal('carriedIn')],
  }),
  naturalPersonShare: () => ({
    numerator: [figurePointer('applications', 'newReceived', 'naturalPerson')],
    denominator: [applicationTotal('newReceived')],
  }),
  reconsiderationRate: () => ({ numerator: [dispute('reconsideration', 'total')], denominator: processed }),
  disputeRate: () => ({
    numerator: ['reconsideration', ...lawsuits].map((row) => dispute(row, 'total')),
    denominator: processed,
  }),
  reconsiderationCorrectionRate: () => ({
    numerator: [dispute('reconsideration', 'corrected')],
    denominator: [dispute('reconsideration', 'total')],
    less: [dispute('reconsideration', 'pending')],
  }),
  litigationLossRate: () => ({
    numerator: lawsuits.map((row) => dispute(row, 'corrected')),
    denominator: lawsuits.map((row) => dispute(row, 'total')),
    less: lawsuits.map((row) => dispute(row, 'pending')),
  }),
} satisfies Record<string, (edition: AnnualReport['edition']) => IndicatorParts>;

/** The id of an indicator. */
export type IndicatorId = keyof typeof definitions;

/** Every indicator, in the order of the page. */
export const indicatorIds = Object.keys(definitions) as readonly IndicatorId[];

/** Fewer cases than this are shown in grey, and take no part in medians and rankings. */
export const smallDenominator = 10;

/** An indicator of one report, or a named reason why there is none. */
export type Indicator =
  | { readonly kind: 'rate'; readonly numerator: number; readonly denominator: number; readonly inferred: boolean }
  | { readonly kind: 'noFigure' | 'noCases' };

/** The figures that an indicator is made of in an edition of the form. */
export const indicatorParts = (id: IndicatorId, edition: AnnualReport['edition']): IndicatorParts =>
  definitions[id](edition);

/** Computes an indicator from whatever knows the figures. */
export const computeIndicator = (id: IndicatorId, edition: AnnualReport['edition'], read: ReadValue): Indicator => {
  const parts = indicatorParts(id, edition);
  const numerator = addValues(read, parts.numerator);
  const denominator = addValues(read, parts.denominator, parts.less);
  if (parts.numerator.length === 0 || numerator.value === null || denominator.value === null)
    return { kind: 'noFigure' };
  if (denominator.value <= 0) return { kind: 'noCases' };
  return {
    kind: 'rate',
    numerator: numerator.value,
    denominator: denominator.value,
    inferred: numerator.inferred || denominator.inferred,
  };
};

/** An indicator of a report. Example: `readIndicator(report, 'notHeldRate')` → { kind: 'rate', numerator: 38, denominator: 63, … }. */
export const readIndicator = (document: ReportDocument, id: IndicatorId): Indicator =>
  computeIndicator(id, document.result.report?.edition ?? null, readerOf(document));
