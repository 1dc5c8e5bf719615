// The port: all that the command line knows of the queue. pg-boss stands behind it.
import type { BilingualText } from '@nianbao/schema';

/**
 * Where a source's bytes are until a worker reads them. `kept`: beside the queue, compressed, once whatever refers to
 * them. `path`: a file that every worker sees under this path. `url`: fetched by the worker.
 */
export type SourcePlace =
  | { readonly kind: 'kept' }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string };

/** One source that waits to be read: a job. `sha256` is null where nobody has seen the bytes yet (`url`). */
export interface QueuedSource {
  /** Recorded as the source's path, for example "reports/2024.html". */
  readonly label: string;
  readonly sha256: string | null;
  readonly place: SourcePlace;
}

/** A source to put into the queue; `bytes` belong to a `kept` one. */
export interface NewSource extends QueuedSource {
  readonly bytes?: Uint8Array;
}

/** `queued`: a job was made. `known`: the same content, to be read by the same programs, waits or was read already. */
export type EnqueueOutcome = 'queued' | 'known';

/** A job in a worker's hands. */
export interface Job extends QueuedSource {
  readonly id: string;
  /** How often it was begun before. */
  readonly tries: number;
}

/** Why a job did not come out; `code` is for programs, `message` for people. */
export interface JobFailure {
  readonly code: string;
  readonly message: BilingualText;
}

/**
 * What became of a job. `done`: `outcome` is kept with it for a week. `retry`: later, after a pause that doubles; when
 * the tries are used up it is dead. `dead`: trying again would not help. `settled`: it was ended already (`SettleJobs`).
 */
export type Verdict =
  | {
      readonly id: string;
      readonly kind: 'done';
      readonly outcome: Readonly<Record<string, unknown>>;
      readonly settled?: boolean;
    }
  | { readonly id: string; readonly kind: 'retry' | 'dead'; readonly failure: JobFailure };

/** Runs statements in a transaction of the queue's own database. */
export interface Statements {
  // biome-ignore lint/suspicious/noExplicitAny: rows are what the statement says.
  readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: any[] }>;
}

/** A job that came out. */
export type Done = Extract<Verdict, { readonly kind: 'done' }>;

/**
 * Ends jobs of this run, with the bytes kept for them, in a transaction that somebody else began: what is written there
 * and the end of its job are then one. Whoever used it says so in the verdict (`settled`), once the transaction is done.
 */
export type SettleJobs = (done: readonly Done[], statements: Statements) => Promise<void>;

/** Runs some jobs and says what became of each, in any order. `signal` tells that their results are not wanted any more. */
export type RunJobs = (jobs: readonly Job[], signal: AbortSignal, settle: SettleJobs) => Promise<readonly Verdict[]>;

/** How a worker works. */
export interface WorkOptions {
  /** Jobs that are taken and run together (default 20). A job that was begun before is always run alone. */
  readonly batchSize?: number;
  /** Batches under way at once (default 2: one is read while the other is being kept). */
  readonly batches?: number;
  /** Seconds between two looks into an empty queue (default 2, at least 0.5). */
  readonly pollSeconds?: number;
}

/** A worker at work. `stop` takes no further jobs, waits for those under way (seconds), and gives back what is left. */
export interface Working {
  readonly stop: (graceSeconds: number) => Promise<void>;
}

/** The queue in numbers. `waiting` includes `later`, the jobs whose pause after a failure has not ended. */
export interface QueueStatus {
  readonly waiting: number;
  readonly later: number;
  readonly active: number;
  /** Done in the last week; older ones are forgotten. */
  readonly done: number;
  /** Dead letters. */
  readonly failed: number;
  /** Sources kept beside the queue, and their compressed size in bytes. */
  readonly kept: { readonly sources: number; readonly bytes: number };
  /** When the oldest waiting job was put in (ISO 8601); null where none waits. */
  readonly oldest: string | null;
}

/** A dead letter. */
export interface FailedJob extends QueuedSource {
  readonly id: string;
  readonly tries: number;
  readonly queuedAt: string;
  readonly failedAt: string;
  readonly failure: JobFailure;
}

/** The queue. Every method may reject with a `QueueError`. */
export interface Queue {
  /** Puts sources in, all or none; outcomes in their order. Putting the same content in twice makes one job. */
  enqueue(sources: readonly NewSource[]): Promise<readonly EnqueueOutcome[]>;
  /** Begins to work: `run` is called until `stop`. Errors of the database are told and waited out. */
  work(run: RunJobs, options?: WorkOptions): Promise<Working>;
  /** The bytes of a `kept` source; null where they are gone (its job was done by another worker). */
  loadKept(sha256: string): Promise<Uint8Array | null>;
  readStatus(): Promise<QueueStatus>;
  /** Dead letters, oldest first, at most `limit`. */
  listFailed(limit: number): Promise<readonly FailedJob[]>;
  /** Puts dead letters back to wait, all or those with these ids; says how many. */
  retryFailed(ids?: readonly string[]): Promise<number>;
  close(): Promise<void>;
}
