// The part of the port that gives agencies whole, many at once: for whoever reads all of them.
import type { AgencyDocument, VersionSummary } from '../port.ts';

/** All versions of a report, oldest first, and how large its current document is as it is kept. */
export interface KeptReport {
  readonly versions: readonly VersionSummary[];
  readonly documentBytes: number;
  /** Among which earlier years the current version was judged, and by which rules; null: as it came. */
  readonly judgedAmong: string | null;
  /** Notes on its findings, and when each was written down. */
  readonly explained: readonly { readonly finding: string; readonly at: string }[];
}

/**
 * An agency with all that its pages show but for the documents themselves. `kept` goes with `items`, one for one. A
 * document changes by notes on its findings, by the earlier years that it is judged among, and by being masked again, which
 * `masked` or `path` of the version tells; so two equal holdings mean equal documents.
 */
export interface AgencyHolding extends AgencyDocument {
  readonly kept: readonly KeptReport[];
}

export interface StoreHoldings {
  /**
   * Agencies that have a report, by id in the order of code units, those after an id; at most `limit` (≤ 1,000).
   * Example: `await store.listHoldings({ after: null, limit: 500 })`
   */
  listHoldings(request: { readonly after: string | null; readonly limit: number }): Promise<readonly AgencyHolding[]>;
  /**
   * Names the contents for another program, today or later: where two stamps are equal, it was the same store and nothing
   * was written in between. Ask for it before reading what it shall stand for. Null where that cannot be told now.
   */
  readStamp(): Promise<string | null>;
}
