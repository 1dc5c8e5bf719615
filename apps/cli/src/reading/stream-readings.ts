import { availableParallelism } from 'node:os';
import type { Input } from '../inputs/input.ts';
import { openReadingThreads, type ReadingThreads } from './open-reading-threads.ts';
import { chooseLimits, readAlone } from './read-alone.ts';
import type { ReadingOptions, ReadingOutcome } from './reading.ts';
import type { ReadingBatch } from './reading-worker.ts';

// Below this many inputs, starting threads costs more than they save.
const fewInputs = 48;
const largestBatch = 25;

/** How many threads to use when --jobs does not say. */
export const chooseJobs = (inputs: number): number => (inputs < fewInputs ? 1 : Math.min(availableParallelism(), 8));

// Standard input belongs to this thread, so it is a batch of its own.
const splitBatches = (inputs: readonly Input[], size: number): Input[][] => {
  const batches: Input[][] = [];
  for (const input of inputs) {
    const last = batches.at(-1);
    const alone = input.kind === 'stdin' || last?.at(-1)?.kind === 'stdin';
    if (last && !alone && last.length < size) last.push(input);
    else batches.push([input]);
  }
  return batches;
};

// A batch that was stopped, or whose thread died, is read again one by one: only the one at fault is told.
const readTogether = async (
  threads: ReadingThreads,
  inputs: readonly Input[],
  options: ReadingOptions,
): Promise<ReadingOutcome[]> => {
  if (inputs.length > 1) {
    const task: ReadingBatch = { inputs, options };
    const ended = await threads.run<ReadingOutcome[]>('readBatch', task).catch(() => null);
    if (ended?.kind === 'done') return ended.value;
  }
  return Promise.all(inputs.map((input) => readAlone(threads, input, options)));
};

/**
 * Reads inputs with `jobs` threads and yields the outcomes in the order of the inputs, whatever finishes first. A document
 * that takes longer than `options.seconds` is given up, with a result that says so.
 * Example: `for await (const outcome of streamReadings(inputs, { check: plainChecking }, 4)) …`
 */
export async function* streamReadings(
  inputs: readonly Input[],
  options: ReadingOptions,
  jobs: number,
): AsyncGenerator<ReadingOutcome> {
  const threads = openReadingThreads(Math.min(jobs, Math.max(1, inputs.length)), chooseLimits(options));
  // Recognising takes long enough for a thread of its own each time.
  const size = options.ocr ? 1 : Math.max(1, Math.min(largestBatch, Math.ceil(inputs.length / jobs)));
  try {
    const waiting: Promise<ReadingOutcome[]>[] = [];
    for (const batch of splitBatches(inputs, size)) {
      waiting.push(readTogether(threads, batch, options));
      // A window of twice the threads keeps them busy and the memory small.
      if (waiting.length > jobs * 2) yield* await waiting.shift()!;
    }
    for (const batch of waiting) yield* await batch;
  } finally {
    await threads.close();
  }
}
