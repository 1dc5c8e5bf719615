import { CommandError, describeError } from '../command-error.ts';
import type { Input } from '../inputs/input.ts';
import { wording } from '../wording.ts';
import type { Unreadable } from './reading.ts';

/** The outcome for an input whose bytes cannot be had. */
export const describeUnreadable = (input: Input, error: unknown): Unreadable => ({
  kind: 'unreadable',
  input,
  problem: error instanceof CommandError ? error.text : wording.inputUnreadable(input.label, describeError(error)),
});
