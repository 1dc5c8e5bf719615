// Threads that read one input each, within a limit of time: what hangs or breaks takes its thread along, nothing else.
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import { describeError } from '../command-error.ts';
import type { Input } from '../inputs/input.ts';
import { queueWording } from '../wording/queue-wording.ts';
import { wording } from '../wording.ts';
import type { ReadingOptions, ReadingOutcome } from './reading.ts';
import type { ReadingBatch } from './reading-worker.ts';

/** What became of an input: read, not readable, stopped at the limit, or its thread died (out of memory, say). */
export type LimitedOutcome =
  | ReadingOutcome
  | { readonly kind: 'too-slow' | 'thread-died'; readonly input: Input; readonly problem: ReadingProblem };

type ReadingProblem = Extract<ReadingOutcome, { kind: 'unreadable' }>['problem'];

/** A pool of threads. `read` never rejects. */
export interface ReadingPool {
  readonly read: (input: Input, options: ReadingOptions) => Promise<LimitedOutcome>;
  readonly close: () => Promise<void>;
}

/** Starts `jobs` threads; each input may take `limitSeconds` from when a thread takes it up. */
export const openReadingPool = (jobs: number, limitSeconds: number): ReadingPool => {
  const filename = new URL('./reading-worker.js', import.meta.url).href;
  const pool = new Piscina({ filename, maxThreads: jobs, minThreads: jobs, concurrentTasksPerWorker: 1 });
  // The limit counts from when a thread is free, not from when the input came: so the queue for threads is kept here.
  const takeTurn = pLimit(jobs);
  const read = async (input: Input, options: ReadingOptions): Promise<LimitedOutcome> => {
    const task: ReadingBatch = { inputs: [input], options };
    const signal = AbortSignal.timeout(limitSeconds * 1000);
    try {
      const [outcome] = (await pool.run(task, { name: 'readBatch', signal })) as ReadingOutcome[];
      return outcome!;
    } catch (error) {
      return signal.aborted
        ? { kind: 'too-slow', input, problem: queueWording.tooSlow(input.label, limitSeconds) }
        : { kind: 'thread-died', input, problem: wording.readerCrashed(input.label, describeError(error)) };
    }
  };
  return { read: (input, options) => takeTurn(() => read(input, options)), close: () => pool.destroy() };
};
