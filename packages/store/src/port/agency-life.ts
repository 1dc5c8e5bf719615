// How long an agency existed, and which one took over from it: knowledge that no report states, given by an operator.
import type { Actor } from './uploads.ts';

/** An agency as others refer to it. */
export interface AgencyReference {
  readonly id: string;
  readonly name: string | null;
}

/**
 * From when until when an agency existed, the last day included, as "2018", "2018-03" or "2018-03-31"; null: not known.
 * `successor`: the agency that took over from it; `predecessors`: those from which it took over, by id.
 */
export interface AgencyLife {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: AgencyReference | null;
  readonly predecessors: readonly AgencyReference[];
}

/** What is to be known of an agency (id or alias) from now on. Absent: as it is; null: not known. */
export interface AgencyLifeChange {
  readonly id: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  /** Id or alias of the successor. */
  readonly successor?: string | null;
}

/** Why nothing was changed. `circle`: the successors of `id` would lead back to it. */
export type AgencyLifeRefusal = 'unknown-agency' | 'unknown-successor' | 'wrong-date' | 'ends-before-begin' | 'circle';

/** `index`: which of the changes; `found`: what stood there. */
export type AgencyLifeOutcome =
  | { readonly kind: 'set'; readonly ids: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: AgencyLifeRefusal; readonly index: number; readonly found: string };

export interface AgencyLifeStore {
  /**
   * Sets what is known of agencies, one after the other, all of them or none; writes each down in the log.
   * Example: `await store.setAgencyLives([{ id: 'xx-jia-ju', validTo: '2023', successor: 'xx-yi-ju' }], actor)`
   */
  setAgencyLives(changes: readonly AgencyLifeChange[], actor: Actor): Promise<AgencyLifeOutcome>;
}
