// Runs in a worker thread: one message is a batch of inputs, the answer their outcomes in the same order.
import { parseReport } from '@nianbao/parser';
import type { ParseResult } from '@nianbao/schema';
import type { Input } from '../inputs/input.ts';
import { readInput } from './read-input.ts';
import type { ReadingOptions, ReadingOutcome } from './reading.ts';

/** A batch of inputs for one worker. `bytes`: those of the only input, where they come from elsewhere. */
export interface ReadingBatch {
  readonly inputs: readonly Input[];
  readonly options: ReadingOptions;
  readonly bytes?: Uint8Array;
}

/** A document that is at hand. */
export interface BytesTask {
  readonly bytes: Uint8Array;
  readonly source: { readonly path?: string };
}

/** Reads the inputs of a batch one after the other. */
export const readBatch = async ({ inputs, options, bytes }: ReadingBatch): Promise<ReadingOutcome[]> => {
  const outcomes: ReadingOutcome[] = [];
  for (const input of inputs) outcomes.push(await readInput(input, options, bytes));
  return outcomes;
};

/** Parses one document. */
export const parseBytes = ({ bytes, source }: BytesTask): Promise<ParseResult> => parseReport(bytes, source);
