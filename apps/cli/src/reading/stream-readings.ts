import { availableParallelism } from 'node:os';
import type { ReadingBound } from '@nianbao/parser';
import { describeError } from '../command-error.ts';
import { defaultReadingSeconds, ocrReadingSeconds, readingMegabytes } from '../defaults.ts';
import type { Input } from '../inputs/input.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { wording } from '../wording.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import { type Bounded, openReadingThreads, type ReadingThreads } from './open-reading-threads.ts';
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

// What a document is told that was stopped: no report, and why.
const giveUp = async (input: Input, options: ReadingOptions, bytes: Uint8Array, bound: ReadingBound) => {
  const result = await (await import('@nianbao/parser')).giveUpReading(bytes, { path: input.label }, bound);
  const findings = options.check
    ? await (await import('../checking/checking.ts')).checkResult(result, options.check)
    : [];
  return { kind: 'read', reading: { input, result, findings, bytes } } as const;
};

const readAlone = async (threads: ReadingThreads, input: Input, options: ReadingOptions): Promise<ReadingOutcome> => {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(input);
  } catch (error) {
    return describeUnreadable(input, error);
  }
  try {
    const task: ReadingBatch = { inputs: [input], options, bytes };
    const ended: Bounded<ReadingOutcome[]> = await threads.run('readBatch', task);
    return ended.kind === 'done' ? ended.value[0]! : await giveUp(input, options, bytes, ended.bound);
  } catch (error) {
    return { kind: 'unreadable', input, problem: wording.readerCrashed(input.label, describeError(error)) };
  }
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
  const seconds = options.seconds ?? (options.ocr ? ocrReadingSeconds : defaultReadingSeconds);
  const threads = openReadingThreads(Math.min(jobs, Math.max(1, inputs.length)), {
    seconds,
    megabytes: readingMegabytes,
  });
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
