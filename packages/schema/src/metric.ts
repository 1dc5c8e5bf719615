// What is computed from the figures: every metric as data (metrics.json), and how a value or the reason for none comes out.
import { findFigure, listFigures, listReportFigures } from './figures.ts';
import { metricCatalogue } from './generated/metrics.ts';
import type { AnnualReport, BilingualText } from './generated/types.ts';

/** One figure in a formula. `editions`: the forms in which it takes part; absent: in every form with tables. */
export interface MetricTerm {
  readonly path: string;
  readonly sign?: -1;
  readonly editions?: readonly ('2019' | '2021')[];
}

/** A metric: Σ numerator, for a ratio ÷ Σ denominator. */
export interface Metric {
  readonly id: string;
  readonly kind: 'ratio' | 'count';
  readonly label: BilingualText;
  readonly definition: BilingualText;
  readonly numerator: readonly MetricTerm[];
  readonly denominator?: readonly MetricTerm[];
}

/** `smallDenominator`: ratios over less than this are not shown and take no part in medians. */
export interface MetricCatalogue {
  readonly smallDenominator: number;
  readonly metrics: readonly Metric[];
}

/** Why a quantity has no value. `incomplete`: a figure that it needs is not there; `not-in-edition`: the form did not ask. */
export type GapReason =
  | 'no-report'
  | 'no-tables'
  | 'not-in-edition'
  | 'edition-unknown'
  | 'incomplete'
  | 'inferred'
  | 'zero-denominator'
  | 'small-denominator';

/** A metric of one report. `inferred`: a figure in it was inferred. A count has no denominator. */
export type Measured =
  | { readonly kind: 'measured'; readonly numerator: number; readonly denominator: number | null }
  | { readonly kind: 'gap'; readonly reason: GapReason; readonly path?: string };

/** The figure at a path: a number, or null where there is none. */
export type ReadFigure = (path: string) => number | null;

export const { metrics, smallDenominator }: MetricCatalogue = metricCatalogue;

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric with this id. Example: `findMetric('grantRate')?.label.zh` → "予以公开率" */
export const findMetric = (id: string): Metric | undefined => byId.get(id);

/**
 * A figure of the form as a quantity: its sum is its value. Undefined for other paths.
 * Example: `findFigureMetric('/applications/newReceived/total')?.kind` → "count"
 */
export const findFigureMetric = (path: string): Metric | undefined => {
  const figure = findFigure(path);
  if (!figure) return undefined;
  const label = {
    zh: `${figure.row.label.zh} · ${figure.column.label.zh}`,
    en: `${figure.row.label.en} · ${figure.column.label.en}`,
  };
  const editions = (['2019', '2021'] as const).filter((edition) =>
    listFigures(edition).some(({ pointer }) => pointer === path),
  );
  const term = editions.length === 2 ? { path } : { path, editions };
  return { id: path, kind: 'count', label, definition: label, numerator: [term] };
};

/** Every path that a metric may need, each once, in the order of the formula. */
export const listMetricPaths = ({ numerator, denominator = [] }: Metric): readonly string[] => [
  ...new Set([...numerator, ...denominator].map(({ path }) => path)),
];

type Sum = { readonly kind: 'sum'; readonly value: number } | Extract<Measured, { kind: 'gap' }>;

// Amounts have up to 6 decimals (万元 to the fen); binary noise beyond them is cut.
const round = (value: number): number => (Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6);

const asked = { '2019': new Set(paths('2019')), '2021': new Set(paths('2021')), common: new Set(paths(null)) };

function paths(edition: '2019' | '2021' | null): string[] {
  return listReportFigures(edition).map(({ pointer }) => pointer);
}

// The same few terms are added up for every report.
const fittingTerms = new WeakMap<readonly MetricTerm[], Map<'2019' | '2021' | null, readonly MetricTerm[]>>();

const fitTerms = (terms: readonly MetricTerm[], edition: '2019' | '2021' | null): readonly MetricTerm[] => {
  const known = fittingTerms.get(terms) ?? new Map<'2019' | '2021' | null, readonly MetricTerm[]>();
  fittingTerms.set(terms, known);
  const fitting =
    known.get(edition) ?? terms.filter(({ editions }) => !editions || (edition !== null && editions.includes(edition)));
  known.set(edition, fitting);
  return fitting;
};

const addTerms = (terms: readonly MetricTerm[], edition: '2019' | '2021' | null, read: ReadFigure): Sum => {
  const fitting = fitTerms(terms, edition);
  // An undecided edition holds only what both forms share: a formula that differs between them cannot be settled.
  if (edition === null && fitting.length < terms.length) return { kind: 'gap', reason: 'edition-unknown' };
  if (fitting.length === 0) return { kind: 'gap', reason: 'not-in-edition' };
  let value = 0;
  for (const { path, sign = 1 } of fitting) {
    if (!asked[edition ?? 'common'].has(path)) return { kind: 'gap', reason: 'not-in-edition', path };
    const figure = read(path);
    if (figure === null) return { kind: 'gap', reason: 'incomplete', path };
    value += sign * figure;
  }
  return { kind: 'sum', value: round(value) };
};

/**
 * Measures one report. A blank is not 0: where one figure is missing, there is no value, and the path says which.
 * Example: `measureReport(findMetric('grantRate')!, '2021', read)` → { kind: 'measured', numerator: 8, denominator: 9 }
 */
export const measureReport = (metric: Metric, edition: AnnualReport['edition'], read: ReadFigure): Measured => {
  if (edition === 'pre2019') return { kind: 'gap', reason: 'no-tables' };
  const numerator = addTerms(metric.numerator, edition, read);
  if (numerator.kind === 'gap') return numerator;
  if (!metric.denominator) return { kind: 'measured', numerator: numerator.value, denominator: null };
  const denominator = addTerms(metric.denominator, edition, read);
  if (denominator.kind === 'gap') return denominator;
  return { kind: 'measured', numerator: numerator.value, denominator: denominator.value };
};

/**
 * A ratio as it may be shown: rounded to 6 decimals, or why not. A count is its numerator.
 * Example: `showRatio(2, 3)` → { value: null, reason: 'small-denominator' }
 */
export const showRatio = (
  numerator: number,
  denominator: number | null,
): { readonly value: number | null; readonly reason: GapReason | null } => {
  if (denominator === null) return { value: numerator, reason: null };
  if (denominator === 0) return { value: null, reason: 'zero-denominator' };
  if (denominator < smallDenominator) return { value: null, reason: 'small-denominator' };
  return { value: Math.round((numerator / denominator) * 1e6) / 1e6, reason: null };
};
