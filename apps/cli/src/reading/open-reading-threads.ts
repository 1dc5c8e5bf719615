// Threads that can be ended: documents come from outside, and no reader can promise to come to an end on every one.
import type { ReadingBound } from '@nianbao/parser';
import type { Piscina } from 'piscina';

/** How long and with how much memory a thread may work on one task. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What became of a task: its value, or the bound that it ran into. */
export type Bounded<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'stopped'; readonly bound: ReadingBound };

/** Threads for tasks of reading-worker.ts. `run` rejects with what the task itself throws. */
export interface ReadingThreads {
  readonly run: <T>(name: 'readBatch' | 'parseBytes', task: unknown) => Promise<Bounded<T>>;
  readonly close: () => Promise<void>;
}

// What a timer of Node's can hold.
const longestTimer = 2 ** 31 - 1;

// As many tasks at a time as there are threads: a task's time begins when it is worked on, not when it has to wait.
const openGate = (places: number) => {
  let free = places;
  const waiting: (() => void)[] = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Opens threads that read. A task that runs into a limit is ended together with its thread; a new thread takes its
 * place, and the other tasks go on. The time limit is wall time, a safety net far above what any real report needs.
 */
export const openReadingThreads = (threads: number, { seconds, megabytes }: ReadingLimits): ReadingThreads => {
  let pool: Promise<Piscina> | null = null;
  let closed = false;
  const open = async (): Promise<Piscina> => {
    const { Piscina } = await import('piscina');
    return new Piscina({
      filename: new URL('./reading-worker.js', import.meta.url).href,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: 30_000,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
  };
  const gate = openGate(threads);
  return {
    run: (name, task) =>
      gate(async () => {
        if (closed) throw new Error('closed');
        pool ??= open();
        const ready = await pool;
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), Math.min(seconds * 1000, longestTimer));
        try {
          return { kind: 'done', value: await ready.run(task, { name, signal: stop.signal }) };
        } catch (error) {
          if (stop.signal.aborted) return { kind: 'stopped', bound: { kind: 'too-long', seconds } };
          if (isOutOfMemory(error)) return { kind: 'stopped', bound: { kind: 'too-large', megabytes } };
          throw error;
        } finally {
          clearTimeout(timer);
        }
      }),
    close: async () => {
      closed = true;
      await (await pool)?.destroy();
    },
  };
};
