// Keeping more reports than fit into memory. Part of the port (port.ts).
import type { Ingested, Submission } from '../port.ts';

/** The store's way for very many reports. */
export interface IngestStreamStore {
  /**
   * Keeps submissions as they come, some hundred in a transaction, the next being made ready while the last are written.
   * Outcomes come in the order of the submissions, each after it is kept for good: killed anywhere, what was told is
   * there, and the same stream again finishes. Rejects where the database itself fails.
   * Example: `for await (const { kind } of store.ingestStream(readLines(file))) count(kind)`
   */
  ingestStream(submissions: AsyncIterable<Submission> | Iterable<Submission>): AsyncIterable<Ingested>;
}
