import type { RevisionReader } from './revision-reader.ts';

// As many filters as are asked for between two changes; the oldest goes first.
const most = 2000;

/**
 * Counts are asked for again with every part of a list and every order of it: each is counted once for a state of the
 * store. Example: `const count = rememberCounts(revision); await count('{"year":2024}', () => countReports(…))`
 */
export const rememberCounts = (revision: RevisionReader) => {
  const kept = new Map<string, number>();
  let of = '';
  return async (filter: string, count: () => Promise<number>): Promise<number> => {
    const now = await revision.read();
    if (now !== of) {
      kept.clear();
      of = now;
    }
    const known = kept.get(filter);
    if (known !== undefined) return known;
    const counted = await count();
    // Counted while somebody wrote, it belongs to no state in particular.
    if ((await revision.read()) !== now || of !== now) return counted;
    const oldest = kept.keys().next();
    if (kept.size >= most && !oldest.done) kept.delete(oldest.value);
    kept.set(filter, counted);
    return counted;
  };
};
