// What changed in published figures: between two versions of a report that follow each other.
import type { ReportSummary } from '../port.ts';

/** A figure that changed. `path` is its JSON pointer; null: no figure there. */
export interface FigureChange {
  readonly path: string;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * A version whose figures differ from those of the version before it. `republished`: the agency published other bytes;
 * `re-read`: the same bytes were read anew by another version of the program.
 */
export interface Correction extends Pick<ReportSummary, 'agencyId' | 'agencyName' | 'key' | 'year'> {
  readonly kind: 'republished' | 're-read';
  readonly from: number;
  readonly to: number;
  /** In the order of the form. */
  readonly changes: readonly FigureChange[];
}

/**
 * Which corrections: of one report or of all, of a year, of a kind, of a division (with all below it), after a place
 * (`next` of the part before), at most `limit` (≤ 1,000).
 */
export interface CorrectionRequest {
  readonly agencyId?: string;
  readonly key?: string;
  readonly year?: number;
  readonly kind?: Correction['kind'];
  readonly region?: string;
  readonly after: number | null;
  readonly limit: number;
}

/** A part of the log, newest first. `next`: where to go on; null at the end. */
export interface CorrectionPart {
  readonly items: readonly Correction[];
  readonly next: number | null;
}

export interface CorrectionStore {
  /** The log of corrections. It is worked out from the versions themselves, which never change. */
  listCorrections(request: CorrectionRequest): Promise<CorrectionPart>;
}
