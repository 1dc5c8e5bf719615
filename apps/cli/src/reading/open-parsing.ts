import { availableParallelism } from 'node:os';
import { giveUpReading } from '@nianbao/parser';
import type { ParseResult } from '@nianbao/schema';
import { readingMegabytes } from '../defaults.ts';
import { openReadingThreads } from './open-reading-threads.ts';
import type { BytesTask } from './reading-worker.ts';

/** Parsing for a server: in threads of its own, each document within bounds. */
export interface Parsing {
  readonly parse: (bytes: Uint8Array, source: BytesTask['source']) => Promise<ParseResult>;
  readonly close: () => Promise<void>;
}

const chooseThreads = (): number => Math.max(2, Math.min(availableParallelism(), 4));

/**
 * Opens threads that parse documents sent along; a document that takes longer than `seconds` fails and says so.
 * Example: `const { parse, close } = openParsing(30)`
 */
export const openParsing = (seconds: number, most = chooseThreads()): Parsing => {
  const threads = openReadingThreads(most, {
    seconds,
    megabytes: readingMegabytes,
  });
  return {
    parse: async (bytes, source) => {
      const task: BytesTask = { bytes, source };
      const ended = await threads.run<ParseResult>('parseBytes', task);
      return ended.kind === 'done' ? ended.value : giveUpReading(bytes, source, ended.bound);
    },
    close: threads.close,
  };
};
