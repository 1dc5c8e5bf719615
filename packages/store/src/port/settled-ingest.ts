// Keeping reports together with what else has to become true at the same moment. Part of the port (port.ts).
import type { Ingested, Submission } from '../port.ts';

/** Runs statements in the transaction in which reports are kept. */
export interface Statements {
  // biome-ignore lint/suspicious/noExplicitAny: rows are what the statement says.
  readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: any[] }>;
}

/**
 * Told of the outcomes before they are kept for good; what it writes is kept with them or not at all. Where it rejects,
 * nothing is kept. Told again where the transaction had to begin anew.
 */
export type Settle = (outcomes: readonly Ingested[], statements: Statements) => Promise<void>;

export interface SettledIngestStore {
  /**
   * Like `ingestAll`, with `settle` in the same transaction; null where the database is no server (SQLite).
   * Example: a worker ends its jobs there, so that a report is never kept without its job done, nor the other way round.
   */
  readonly ingestSettled: ((submissions: readonly Submission[], settle: Settle) => Promise<readonly Ingested[]>) | null;
}
