import type { ParseResult } from '@nianbao/schema';
import { findInputs } from '../inputs/find-inputs.ts';
import { type ReadAllRequest, readAll } from '../reading/read-all.ts';

/** Parses the reports given for comparison. What cannot be read is told on standard error; the rest is used. */
export const readPrevious = async (
  paths: readonly string[],
  how: Pick<ReadAllRequest, 'jobs' | 'seconds'>,
): Promise<ParseResult[]> => {
  if (paths.length === 0) return [];
  const results: ParseResult[] = [];
  const found = await findInputs(paths);
  await readAll({ found, check: null, ...how, progress: false }, async ({ result }) => void results.push(result));
  return results.filter(({ report }) => report !== null);
};
