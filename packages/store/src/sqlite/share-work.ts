import { availableParallelism } from 'node:os';
import type { SearchRequest, SearchResults } from '../port/search.ts';
import type { Keep } from '../sql/ingest/ingest-submissions.ts';
import type { PreparedSubmission } from '../sql/ingest/prepare-submission.ts';
import { StoreError } from '../store-error.ts';
import type { SqliteOptions } from './open-connection.ts';
import { type StoreThread, startThread } from './start-thread.ts';
import { asError } from './thread-messages.ts';

/** Work that a store gives to threads of its own. */
export interface SharedWork {
  readonly keep: Keep;
  readonly search: (request: SearchRequest) => Promise<SearchResults>;
  readonly close: () => Promise<void>;
}

// Fewer are written sooner than they are sent.
const fewest = 64;

// A view of a larger buffer would be sent with all of it.
const cut = (bytes: Uint8Array): Uint8Array =>
  bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);

const cutContents = (prepared: PreparedSubmission): PreparedSubmission => ({
  ...prepared,
  document: { ...prepared.document, content: cut(prepared.document.content) },
  sourceContent: { ...prepared.sourceContent, content: cut(prepared.sourceContent.content) },
});

const unexpected = (): StoreError => new StoreError('database-error', { reason: 'a thread gave another answer' });

/**
 * Shares the work of a store on a file: batches are written by one thread while the next are made ready, searches are
 * made by another. Threads start when they are first needed. `keepHere` writes what is not worth sending.
 */
export const shareWork = (options: SqliteOptions, keepHere: Keep): SharedWork => {
  const threads: { writer?: StoreThread; reader?: StoreThread } = {};
  const writer = (): StoreThread => {
    threads.writer ??= startThread({ ...options, readOnly: false });
    return threads.writer;
  };
  const reader = (): StoreThread => {
    threads.reader ??= startThread({ ...options, readOnly: true });
    return threads.reader;
  };
  return {
    keep: async (readings) => {
      if (readings.length < fewest || availableParallelism() < 2) return keepHere(readings);
      const answer = await writer().ask({ kind: 'keep', readings: readings.map(cutContents) });
      if (answer.kind !== 'kept') throw unexpected();
      return answer.outcomes.map((outcome) =>
        outcome.kind === 'failed' ? { kind: 'failed', error: asError(outcome.error) } : outcome,
      );
    },
    search: async (request) => {
      const answer = await reader().ask({ kind: 'search', request });
      if (answer.kind !== 'found') throw unexpected();
      return answer.results;
    },
    close: async () => {
      await Promise.all([threads.writer?.close(), threads.reader?.close()]);
    },
  };
};
