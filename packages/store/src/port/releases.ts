// The part of the port that compares: releases, in which comparisons are frozen.
import type { AnnualReport, Cell } from '@nianbao/schema';

/**
 * A release. `revision` names the contents and the definitions that it was made from; the counts are those of the
 * current reports then. `date` is YYYY-MM-DD.
 */
export interface Release {
  readonly id: string;
  readonly date: string;
  readonly revision: string;
  readonly agencies: number;
  readonly reports: number;
  readonly figures: number;
}

/** Reports that are compared with one another. `peers`: agencies of one level and kind, "<level>/<kind>". */
export type StatisticGrouping = 'all' | 'level' | 'kind' | 'region' | 'peers';

/**
 * A quantity over the reports of a group in a year. `reports`: how many there are; `covered`: how many have every figure
 * that it needs; the sums are over these. `rated`: how many take part in the quartiles (those of ratios need a
 * denominator of 10). Quartiles are of the agencies' own values and null where none takes part.
 */
export interface Statistic {
  readonly year: number;
  readonly group: string;
  readonly quantity: string;
  readonly reports: number;
  readonly covered: number;
  readonly rated: number;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly firstQuartile: number | null;
  readonly median: number | null;
  readonly thirdQuartile: number | null;
}

/** Which statistics of a release; absent means any. `groups` and `quantities` are exact. */
export interface StatisticFilter {
  readonly grouping: StatisticGrouping;
  readonly groups?: readonly string[];
  readonly quantities?: readonly string[];
  readonly years?: readonly number[];
  /** Figures that were inferred take part, too (default false). */
  readonly inferred?: boolean;
}

/** One report's figures for a comparison. Paths without a figure are there with `value` null, unless never asked for. */
export interface ComparedReport {
  readonly agencyId: string;
  readonly year: number;
  readonly edition: AnnualReport['edition'];
  readonly figures: ReadonlyMap<string, { readonly value: number | null; readonly method: Cell['method'] | null }>;
}

export interface StoreReleases {
  /**
   * Freezes comparisons of the present contents. Made again from the same contents it is the release that there is.
   * Rejects with `read-only` in a store that is open for reading. Example: `await store.makeRelease({ date: '2026-03-31' })`
   */
  makeRelease(request: { readonly date: string }): Promise<Release>;
  /** Newest first. */
  listReleases(): Promise<readonly Release[]>;
  /** The newest release, or the one with this id. */
  findRelease(id?: string): Promise<Release | null>;
  /** In the order group, year, quantity (as the definitions have them). Empty where there is no such release. */
  readStatistics(releaseId: string, filter: StatisticFilter): Promise<readonly Statistic[]>;
  /** The current reports of agencies (present ids) in years, with the figures asked for. By agency id and year. */
  readFigures(
    agencyIds: readonly string[],
    years: readonly number[],
    paths: readonly string[],
  ): Promise<readonly ComparedReport[]>;
}
