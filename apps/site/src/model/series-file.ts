import type { Trust } from './trust-of.ts';

/**
 * A year of an agency: a quantity is a numerator with its denominator, or a single figure; what is not there has no figure.
 * `marks`: quantities of which a cell is in a failed check, with what that says of it.
 */
export interface AgencyYear {
  readonly year: number;
  readonly key: string;
  readonly edition: string | null;
  readonly quantities: Readonly<Record<string, readonly number[]>>;
  readonly marks?: Readonly<Record<string, Exclude<Trust, 'ok'>>>;
}

/** What `/agencies/{id}/series.json` holds. */
export interface SeriesFile {
  readonly id: string;
  readonly name: string | null;
  readonly level: string | null;
  readonly kind: string | null;
  /** Division code. */
  readonly region: string | null;
  /** Id of the government above it. */
  readonly parent: string | null;
  readonly years: readonly AgencyYear[];
}

/** Address of an agency's series. */
export const seriesPath = (agencyId: string): string => `/agencies/${encodeURIComponent(agencyId)}/series.json`;
