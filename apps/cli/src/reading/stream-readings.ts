import { availableParallelism } from 'node:os';
import { describeError } from '../command-error.ts';
import type { Input } from '../inputs/input.ts';
import { wording } from '../wording.ts';
import { readInput } from './read-input.ts';
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

async function* streamInParallel(
  inputs: readonly Input[],
  options: ReadingOptions,
  jobs: number,
): AsyncGenerator<ReadingOutcome> {
  const size = Math.max(1, Math.min(largestBatch, Math.ceil(inputs.length / jobs)));
  const { Piscina } = await import('piscina');
  const filename = new URL('./reading-worker.js', import.meta.url).href;
  const pool = new Piscina({ filename, maxThreads: jobs, minThreads: jobs });
  const start = async (batch: readonly Input[]): Promise<ReadingOutcome[]> => {
    const [first] = batch;
    if (first?.kind === 'stdin') return [await readInput(first, options)];
    const task: ReadingBatch = { inputs: batch, options };
    try {
      return await pool.run(task, { name: 'readBatch' });
    } catch (error) {
      // The thread itself died (out of memory, say): each of its inputs is told, the others go on.
      const problem = (input: Input) => wording.readerCrashed(input.label, describeError(error));
      return batch.map((input) => ({ kind: 'unreadable', input, problem: problem(input) }));
    }
  };
  try {
    const waiting: Promise<ReadingOutcome[]>[] = [];
    for (const batch of splitBatches(inputs, size)) {
      waiting.push(start(batch));
      // A window of twice the threads keeps them busy and the memory small.
      if (waiting.length > jobs * 2) yield* await waiting.shift()!;
    }
    for (const batch of waiting) yield* await batch;
  } finally {
    await pool.destroy();
  }
}

/**
 * Reads inputs with `jobs` threads and yields the outcomes in the order of the inputs, whatever finishes first.
 * Example: `for await (const outcome of streamReadings(inputs, { check: plainChecking }, 4)) …`
 */
export async function* streamReadings(
  inputs: readonly Input[],
  options: ReadingOptions,
  jobs: number,
): AsyncGenerator<ReadingOutcome> {
  if (jobs > 1 && inputs.length > 1) {
    yield* streamInParallel(inputs, options, Math.min(jobs, inputs.length));
    return;
  }
  for (const input of inputs) yield await readInput(input, options);
}
