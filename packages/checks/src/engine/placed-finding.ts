import type { Judged } from './build-finding.ts';
import type { Check } from './check.ts';

/** A finding with what is needed to set it among the others. */
export interface PlacedFinding {
  readonly check: Check;
  /** The row, column, table or cell it is about; null: the whole report. */
  readonly at: string | null;
  readonly finding: Judged;
  /** Its paths are cells without a figure, for which it could not be judged. */
  readonly wantsCells?: true;
  /** The finding that stands for this one: both have the same cause, found by the sums that it mends. */
  readonly follows?: PlacedFinding;
}

/** What a finding is about: what the rule says, else its one path. */
export const placeFinding = (check: Check, finding: Judged, wantsCells?: true): PlacedFinding => {
  const { at } = finding.params;
  const [only, ...more] = finding.paths;
  const one = only !== undefined && more.length === 0 ? only : null;
  return { check, at: typeof at === 'string' ? at : one, finding, ...(wantsCells ? { wantsCells } : {}) };
};
