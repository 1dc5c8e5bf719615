import type { Captured } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { wording } from '../wording.ts';

/** What the user says of when and where sources were fetched. */
export interface CapturedOptions {
  readonly capturedAt?: string;
  readonly capturedFrom?: string;
}

/**
 * What is recorded of it; undefined where nothing is said. Nothing is guessed: a file's own time says when it was written here,
 * and the clock of the run would make two stores of the same reports differ (docs/decisions/0010). Throws a CommandError
 * where one address is to stand for several sources. Example: `readCaptured({ capturedAt: '2025-03-01' }, false)`
 */
export const readCaptured = (
  { capturedAt, capturedFrom }: CapturedOptions,
  isSingle: boolean,
): Captured | undefined => {
  if (capturedFrom !== undefined && !isSingle) throw new CommandError(wording.capturedFromMany(capturedFrom));
  if (capturedAt === undefined && capturedFrom === undefined) return undefined;
  return { at: capturedAt ?? null, from: capturedFrom ?? null };
};
