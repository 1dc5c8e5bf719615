// Adding up one quantity over the reports of one group in one year.
import { type Measured, type Metric, showRatio } from '@nianbao/schema';
import { quantileSorted } from 'd3-array';
import type { Insertable } from 'kysely';
import type { ReleaseStatisticTable } from '../database.ts';

type Value = Extract<Measured, { kind: 'measured' }>;

/** Values so far. `base` without inferred figures; `inferred`: those that only inferred figures make possible. */
export interface Tally {
  readonly base: Value[];
  readonly inferred: Value[];
}

export type StatisticRow = Omit<
  Insertable<ReleaseStatisticTable>,
  'release_number' | 'grouping' | 'group_key' | 'year' | 'quantity' | 'inferred'
>;

// Amounts have up to 6 decimals; binary noise beyond them depends on the order of adding.
const round = (value: number): number => (Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6);

const add = (values: readonly Value[], part: (value: Value) => number): number =>
  round(values.reduce((sum, value) => sum + part(value), 0));

const quartile = (sorted: readonly number[], share: number): number | null => {
  const value = quantileSorted(sorted as number[], share);
  return value === undefined ? null : round(value);
};

/** Sums and quartiles of a group's values; `reports` is how many reports the group has. Quartiles by type 7. */
export const buildStatistic = (metric: Metric, values: readonly Value[], reports: number): StatisticRow => {
  const rates = values.flatMap(({ numerator, denominator }) => showRatio(numerator, denominator).value ?? []);
  const sorted = rates.toSorted((a, b) => a - b);
  return {
    reports,
    covered: values.length,
    rated: rates.length,
    numerator: add(values, ({ numerator }) => numerator),
    denominator: metric.kind === 'count' ? null : add(values, ({ denominator }) => denominator ?? 0),
    first_quartile: quartile(sorted, 0.25),
    median: quartile(sorted, 0.5),
    third_quartile: quartile(sorted, 0.75),
  };
};
