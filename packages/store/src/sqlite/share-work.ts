import type { SearchRequest, SearchResults } from '../port/search.ts';
import type { Keep } from '../sql/ingest/ingest-submissions.ts';
import { type SharedKeeping, shareKeeping, wrongAnswer } from '../threads/share-keeping.ts';
import { type StoreThread, startThread } from '../threads/start-thread.ts';
import type { SqliteOptions } from './open-file.ts';

/** Work that a store gives to threads of its own. */
export interface SharedWork extends SharedKeeping {
  readonly search: (request: SearchRequest) => Promise<SearchResults>;
}

/**
 * Shares the work of a store on a file: batches are written by one thread while the next are made ready, searches are
 * made by another. Threads start when they are first needed. `keepHere` writes what is not worth sending.
 */
export const shareWork = (options: SqliteOptions, keepHere: Keep): SharedWork => {
  const file = { ...options, kind: 'sqlite' } as const;
  const { keep, close } = shareKeeping({ ...file, readOnly: false }, keepHere);
  let reader: StoreThread | undefined;
  return {
    keep,
    search: async (request) => {
      reader ??= startThread({ ...file, readOnly: true });
      const answer = await reader.ask({ kind: 'search', request });
      if (answer.kind !== 'found') throw wrongAnswer();
      return answer.results;
    },
    close: async () => {
      await Promise.all([close(), reader?.close()]);
    },
  };
};
