import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What came of a document read in a thread: `ms` on the processor, null when it had not ended in time. */
export interface ThreadedParse {
  readonly ms: number | null;
  readonly status: string;
}

/** Reads documents in a thread of their own, so that one that does not end can be given up. */
export interface ThreadedParser {
  readonly parse: (bytes: Uint8Array, forMs: number) => Promise<ThreadedParse>;
  readonly close: () => Promise<void>;
}

const open = (): Worker => new Worker(new URL('./parse-worker.ts', import.meta.url));

/** Opens a thread for reading. Example: `const { ms } = await parser.parse(bytes, 60_000)` */
export const openThreadedParser = (): ThreadedParser => {
  let worker = open();
  const close = async (): Promise<void> => {
    await worker.terminate();
  };
  return {
    close,
    parse: async (bytes, forMs) => {
      // `once` rejects when the thread dies of an error: then that is the answer.
      const answer = (once(worker, 'message') as Promise<[ThreadedParse]>).catch((cause: unknown): [ThreadedParse] => {
        worker = open();
        return [{ ms: null, status: `threw: ${String(cause)}` }];
      });
      worker.postMessage(bytes);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), forMs);
      });
      const first = await Promise.race([answer, late]);
      clearTimeout(timer);
      if (first) return first[0];
      await close();
      worker = open();
      return { ms: null, status: 'given up' };
    },
  };
};
