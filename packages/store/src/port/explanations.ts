// Notes with which an agency explains what the rules found: shown with the finding, they hide no figure and change no
// verdict; an explained finding is no longer counted.
import type { Actor, ReportAddress } from './uploads.ts';

/** A note. `textEn`: the same in English; `by`: who says so; `on`: the day it was said ("2025-02-03"). */
export interface NewExplanation {
  readonly text: string;
  readonly textEn: string | null;
  readonly by: string | null;
  readonly on: string | null;
}

/** A note as it is kept. `finding` is the finding's key; `at` when it was written down (ISO 8601 in UTC). */
export interface KeptExplanation extends NewExplanation {
  readonly agencyId: string;
  readonly agencyName: string | null;
  readonly key: string;
  readonly year: number | null;
  readonly finding: string;
  readonly at: string;
}

/**
 * What became of a note. `unknown-finding`: the report's current version has no finding with this key that did not
 * pass; `known` are those it has. `not-explained`: there is no note to be removed.
 */
export type ExplanationOutcome =
  | { readonly kind: 'explained' | 'changed' | 'unchanged' | 'removed' | 'not-explained'; readonly agencyId: string }
  | { readonly kind: 'unknown-report' }
  | { readonly kind: 'unknown-finding'; readonly known: readonly string[] };

export interface ExplanationStore {
  /**
   * Puts a note beside a finding of the current version, instead of an earlier one. It stays with every reading in which
   * the finding is the same: its key, what was expected, what was found. Written down in the log.
   */
  putExplanation(
    address: ReportAddress,
    finding: string,
    note: NewExplanation,
    actor: Actor,
  ): Promise<ExplanationOutcome>;
  removeExplanation(address: ReportAddress, finding: string, actor: Actor): Promise<ExplanationOutcome>;
  /** Of all reports, of an agency's (id or alias), or of one; by agency, report and finding. */
  listExplanations(of?: Partial<ReportAddress>): Promise<readonly KeptExplanation[]>;
}
