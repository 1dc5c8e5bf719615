// Runs in a worker thread: one message is a batch of inputs, the answer their outcomes in the same order.
import type { Input } from '../inputs/input.ts';
import { readInput } from './read-input.ts';
import type { ReadingOptions, ReadingOutcome } from './reading.ts';

/** A batch of inputs for one worker. */
export interface ReadingBatch {
  readonly inputs: readonly Input[];
  readonly options: ReadingOptions;
}

/** Reads the inputs of a batch one after the other. */
export const readBatch = async ({ inputs, options }: ReadingBatch): Promise<ReadingOutcome[]> => {
  const outcomes: ReadingOutcome[] = [];
  for (const input of inputs) outcomes.push(await readInput(input, options));
  return outcomes;
};
