// One document in a thread that can be ended: what hangs or breaks takes its thread along, nothing else.
import type { ReadingBound } from '@nianbao/parser';
import { describeError } from '../command-error.ts';
import { defaultReadingSeconds, ocrReadingSeconds, readingMegabytes } from '../defaults.ts';
import type { Input } from '../inputs/input.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { readOrigin } from '../inputs/read-origin.ts';
import { wording } from '../wording.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import type { Bounded, ReadingLimits, ReadingThreads } from './open-reading-threads.ts';
import type { ReadingOptions, ReadingOutcome } from './reading.ts';
import type { ReadingBatch } from './reading-worker.ts';

/** The limits of a thread that reads with these options. */
export const chooseLimits = ({ seconds, ocr }: Pick<ReadingOptions, 'seconds' | 'ocr'>): ReadingLimits => ({
  seconds: seconds ?? (ocr ? ocrReadingSeconds : defaultReadingSeconds),
  megabytes: readingMegabytes,
});

// What a document is told that was stopped: no report, and why.
const giveUp = async (input: Input, options: ReadingOptions, bytes: Uint8Array, bound: ReadingBound) => {
  const result = await (await import('@nianbao/parser')).giveUpReading(bytes, readOrigin(input), bound);
  const findings = options.check
    ? await (await import('../checking/checking.ts')).checkResult(result, options.check)
    : [];
  return { kind: 'read', reading: { input, result, findings, bytes } } as const;
};

/** Reads one input in one of the threads. Never rejects: what goes wrong is an outcome too. */
export const readAlone = async (
  threads: ReadingThreads,
  input: Input,
  options: ReadingOptions,
): Promise<ReadingOutcome> => {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(input);
  } catch (error) {
    return describeUnreadable(input, error);
  }
  try {
    // Bytes go to the thread once.
    const named = input.kind === 'content' ? { ...input, bytes: new Uint8Array() } : input;
    const task: ReadingBatch = { inputs: [named], options, bytes };
    const ended: Bounded<ReadingOutcome[]> = await threads.run('readBatch', task);
    if (ended.kind === 'stopped') return await giveUp(input, options, bytes, ended.bound);
    return ended.value[0]!;
  } catch (error) {
    return { kind: 'unreadable', input, problem: wording.readerCrashed(input.label, describeError(error)) };
  }
};
