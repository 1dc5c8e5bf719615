// Rates with their numerator and denominator at hand. What they are is said once, in the schema's metrics.
import {
  type AnnualReport,
  findMetric,
  listMetricPaths,
  type Metric,
  type MetricTerm,
  measureReport,
  metrics,
  smallDenominator,
} from '@nianbao/schema';
import type { ReportDocument } from '../data/stored.ts';
import { type ReadValue, readerOf } from './read-figure.ts';

/** Fewer cases than this are shown in grey, and take no part in medians and rankings. */
export { smallDenominator };

/** The figures of a rate. `less` is taken off the denominator. */
export interface IndicatorParts {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly less: readonly string[];
}

/** Every rate, in the order of the definitions. */
export const indicatorIds: readonly string[] = metrics.filter(({ kind }) => kind === 'ratio').map(({ id }) => id);

/** The metric with this id, which must be one. */
export const metricOf = (id: string): Metric => {
  const metric = findMetric(id);
  if (!metric) throw new Error(`No metric is called ${id}; packages/schema/metrics.json lists them.`);
  return metric;
};

/** An indicator of one report, or a named reason why there is none. */
export type Indicator =
  | { readonly kind: 'rate'; readonly numerator: number; readonly denominator: number; readonly inferred: boolean }
  | { readonly kind: 'noFigure' | 'noCases' };

/** The figures that an indicator is made of in an edition of the form. */
export const indicatorParts = (id: string, edition: AnnualReport['edition']): IndicatorParts => {
  const { numerator, denominator = [] } = metricOf(id);
  const fits = ({ editions }: MetricTerm): boolean => !editions || editions.some((own) => own === edition);
  const paths = (terms: readonly MetricTerm[], sign: 1 | -1): string[] =>
    terms.filter((term) => fits(term) && (term.sign ?? 1) === sign).map(({ path }) => path);
  return { numerator: paths(numerator, 1), denominator: paths(denominator, 1), less: paths(denominator, -1) };
};

const pathsOf: ReadonlyMap<string, readonly string[]> = new Map(
  metrics.map((metric) => [metric.id, listMetricPaths(metric)]),
);

/** Computes an indicator from whatever knows the figures. */
export const computeIndicator = (id: string, edition: AnnualReport['edition'], read: ReadValue): Indicator => {
  const metric = metricOf(id);
  const measured = measureReport(metric, edition, (path) => read(path).value);
  if (measured.kind === 'gap' || measured.denominator === null) return { kind: 'noFigure' };
  const { numerator, denominator } = measured;
  if (denominator <= 0) return { kind: 'noCases' };
  return {
    kind: 'rate',
    numerator,
    denominator,
    inferred: pathsOf.get(id)!.some((path) => read(path).inferred),
  };
};

/** An indicator of a report. Example: `readIndicator(report, 'notHeldRate')` → { kind: 'rate', numerator: 38, denominator: 63, … }. */
export const readIndicator = (document: ReportDocument, id: string): Indicator =>
  computeIndicator(id, document.result.report?.edition ?? null, readerOf(document));
