import type { AlignedCell } from '../align/aligned.ts';

/**
 * A cell whose column was lost. `probability` 1 with `entailed`: the same in every solution. `alternatives`: what else
 * the form and its equations allow (null = blank).
 */
export interface RepairedCell extends AlignedCell {
  readonly method: 'entailed' | 'inferred' | null;
  readonly probability: number;
  readonly alternatives: readonly (number | null)[];
  readonly because: readonly string[];
}

/** What became of damaged rows. `conflict`: nothing satisfies the sums. */
export interface RowRepair {
  readonly cells: ReadonlyMap<string, RepairedCell>;
  readonly conflict: boolean;
}

/** What becomes of none. */
export const noRepair: RowRepair = { cells: new Map(), conflict: false };
