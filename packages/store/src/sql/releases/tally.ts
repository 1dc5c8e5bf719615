// Adding up one quantity over the reports of one group in one year.
import { type Measured, type Metric, showRatio } from '@nianbao/schema';
import { quantileSorted } from 'd3-array';
import type { Insertable } from 'kysely';
import type { ReleaseStatisticTable } from '../database.ts';

type Value = Extract<Measured, { kind: 'measured' }>;

/**
 * What is known of the values so far. How often each rate came is kept, not each report's: a country's reports of a year
 * have some thousand different rates.
 */
export interface Tally {
  covered: number;
  rated: number;
  numerator: number;
  denominator: number;
  readonly rates: Map<number, number>;
}

/** A tally of nothing. */
export const startTally = (): Tally => ({ covered: 0, rated: 0, numerator: 0, denominator: 0, rates: new Map() });

/** Adds a value to a tally. */
export const addValue = (tally: Tally, { numerator, denominator }: Value): void => {
  tally.covered += 1;
  tally.numerator += numerator;
  tally.denominator += denominator ?? 0;
  const { value } = showRatio(numerator, denominator);
  if (value === null) return;
  tally.rated += 1;
  tally.rates.set(value, (tally.rates.get(value) ?? 0) + 1);
};

/** A tally that goes on from another, which stays as it is. */
export const copyTally = (tally: Tally): Tally => ({ ...tally, rates: new Map(tally.rates) });

export type StatisticRow = Omit<
  Insertable<ReleaseStatisticTable>,
  'release_number' | 'grouping' | 'group_key' | 'year' | 'quantity' | 'inferred'
>;

// Amounts have up to 6 decimals; binary noise beyond them depends on the order of adding.
const round = (value: number): number => (Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6);

/** Each value as often as it came, smallest first. */
const listSorted = (rates: ReadonlyMap<number, number>): number[] =>
  [...rates].toSorted(([a], [b]) => a - b).flatMap(([value, times]) => new Array<number>(times).fill(value));

const quartile = (sorted: number[], share: number): number | null => {
  const value = quantileSorted(sorted, share);
  return value === undefined ? null : round(value);
};

/** Sums and quartiles of a group's values; `reports` is how many reports the group has. Quartiles by type 7. */
export const buildStatistic = (metric: Metric, tally: Tally, reports: number): StatisticRow => {
  const sorted = listSorted(tally.rates);
  return {
    reports,
    covered: tally.covered,
    rated: tally.rated,
    numerator: round(tally.numerator),
    denominator: metric.kind === 'count' ? null : round(tally.denominator),
    first_quartile: quartile(sorted, 0.25),
    median: quartile(sorted, 0.5),
    third_quartile: quartile(sorted, 0.75),
  };
};
