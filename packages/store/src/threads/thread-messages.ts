// What goes between a store and its threads. Everything here can be cloned.

import type { SearchRequest, SearchResults } from '../port/search.ts';
import type { Ingested } from '../port.ts';
import type { PreparedSubmission } from '../sql/ingest/prepare-submission.ts';
import { StoreError } from '../store-error.ts';
import type { StoreErrorCode, WordingParams } from '../wording.ts';

/** What a thread opens: a file, or a database on a server. */
export type ThreadData =
  | { readonly kind: 'sqlite'; readonly path: string; readonly busyTimeout: number; readonly readOnly: boolean }
  | { readonly kind: 'postgres'; readonly url: string; readonly busyTimeout: number };

/** What a thread is asked for. */
export type ThreadTask =
  | { readonly kind: 'keep'; readonly readings: readonly PreparedSubmission[] }
  | { readonly kind: 'search'; readonly request: SearchRequest };

/** A `StoreError` without its class. */
export interface PlainError {
  readonly code: StoreErrorCode;
  readonly params: WordingParams;
}

/** An outcome without classes. */
export type PlainIngested =
  | Exclude<Ingested, { readonly kind: 'failed' }>
  | { readonly kind: 'failed'; readonly error: PlainError };

export type ThreadAnswer =
  | { readonly kind: 'kept'; readonly outcomes: readonly PlainIngested[] }
  | { readonly kind: 'found'; readonly results: SearchResults }
  | { readonly kind: 'failed'; readonly error: PlainError };

export const asPlain = ({ code, params }: StoreError): PlainError => ({ code, params });

export const asError = ({ code, params }: PlainError): StoreError => new StoreError(code, params);

/** Outcomes as they are sent. */
export const answerKept = (outcomes: readonly Ingested[]): ThreadAnswer => ({
  kind: 'kept',
  outcomes: outcomes.map((outcome) =>
    outcome.kind === 'failed' ? { kind: 'failed', error: asPlain(outcome.error) } : outcome,
  ),
});
