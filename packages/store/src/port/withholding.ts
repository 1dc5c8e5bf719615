// Versions that are taken down: kept, but not published, until that is undone. Part of the port (port.ts).
import type { Actor, ReportAddress } from './uploads.ts';

/** Since when a version is withheld (ISO 8601 in UTC), and why; null where nobody said. */
export interface Withheld {
  readonly at: string;
  readonly reason: string | null;
}

/** A version that is withheld, and whose it is. */
export interface WithheldVersion extends ReportAddress, Withheld {
  readonly agencyName: string | null;
  readonly version: number;
  /** Whether it would be the report: then the report as a whole is withheld. */
  readonly latest: boolean;
}

/** Which version; absent: all that there are of the report. */
export interface VersionAddress extends ReportAddress {
  readonly version?: number | undefined;
}

/** What became of it. `versions`: those that changed; `unchanged`: none, they were so before. */
export type WithholdingOutcome =
  | { readonly kind: 'withheld' | 'released'; readonly agencyId: string; readonly versions: readonly number[] }
  | { readonly kind: 'unchanged'; readonly agencyId: string }
  | { readonly kind: 'unknown-report' }
  | { readonly kind: 'unknown-version'; readonly known: readonly number[] };

export interface WithholdingStore {
  /**
   * Withholds versions of a report, and with each every other reading of its source in the report, also those to come. Where
   * the latest version is withheld, no earlier one takes its place: the report is in no list, search, sum or later release
   * until other bytes come. Written down in the log.
   * Example: `await store.withhold({ agencyId: 'xx-jia-ju', key: '2024' }, '误发', actor)`
   */
  withhold(address: VersionAddress, reason: string | null, actor: Actor): Promise<WithholdingOutcome>;
  /** Publishes withheld versions again, with the other readings of their sources. */
  releaseWithheld(address: VersionAddress, actor: Actor): Promise<WithholdingOutcome>;
  /** By agency, report and version. */
  listWithheld(of?: Partial<ReportAddress>): Promise<readonly WithheldVersion[]>;
  /** The withheld version at this address; without a version, the latest, where that is withheld. Null: none is. */
  findWithheld(address: VersionAddress): Promise<WithheldVersion | null>;
}
