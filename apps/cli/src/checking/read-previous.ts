import type { ParseResult } from '@nianbao/schema';
import type { FoundInputs } from '../inputs/find-inputs.ts';
import { isComplete, type ReadAllRequest, readAll } from '../reading/read-all.ts';

/** The reports given for comparison; `complete`: each of them was one. */
export interface Previous {
  readonly results: readonly ParseResult[];
  readonly complete: boolean;
}

/** Parses the reports given for comparison. What cannot be read is told on standard error; the rest is used. */
export const readPrevious = async (
  found: FoundInputs,
  how: Pick<ReadAllRequest, 'jobs' | 'seconds'>,
): Promise<Previous> => {
  if (found.inputs.length + found.problems.length === 0) return { results: [], complete: true };
  const results: ParseResult[] = [];
  const summary = await readAll(
    { found, check: null, ...how, progress: false },
    async ({ result }) => void results.push(result),
  );
  return { results: results.filter(({ report }) => report !== null), complete: isComplete(summary) };
};
