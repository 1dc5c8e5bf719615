import type { Slip } from '@nianbao/schema';
import type { Replacement } from './equation-system.ts';

/** One way to restore every sum: a kind of slip and the cells that would have other values. */
export interface Explanation {
  readonly slip: Slip;
  readonly replacements: readonly Replacement[];
  /** The lower, the likelier (slip-weights.ts). */
  readonly weight: number;
}
