import type { Random } from '../../random.ts';
import type { Pair, PrintedReport } from '../clean/printed-report.ts';

/** A figure that the fault changed: what is printed and what should be. */
export interface SeededChange {
  readonly path: string;
  readonly printed: number | null;
  readonly right: number;
}

/** A pair of reports with a fault in the newer one, and where it is. */
export interface Seeded extends Pair {
  readonly changes: readonly SeededChange[];
  /** What is right in place of the fault, where that is not the clean report itself. */
  readonly before?: PrintedReport;
}

/** What must notice a fault: sums, words against figures, or the form itself. */
export type FaultFamily = 'arithmetic' | 'prose' | 'form' | 'years';

/** One class of faults. `seed` gives null where the report has no place for it. */
export interface Fault {
  readonly name: string;
  readonly family: FaultFamily;
  /** Rules of which one must speak (`prose-`: any whose id begins so); of family `arithmetic`: beside the sums. */
  readonly rules?: readonly string[];
  /** Last year's report is given to the checks. */
  readonly needsLastYear?: boolean;
  /** No sum is meant to locate it. */
  readonly unlocatable?: true;
  readonly seed: (pair: Pair, random: Random) => Seeded | null;
}
