import type { RevisionReader } from './revision-reader.ts';

// Asked at most so often: a request in between takes the last answer. In milliseconds.
const freshFor = 100;

interface Asked {
  readonly at: number;
  readonly revision: Promise<string>;
}

/**
 * A reader that asks the database for its state at most ten times a second: what others wrote is seen by a tenth of a
 * second late at most, what this program wrote at once (`forget`).
 * Example: `keepRevision(async () => readDataVersion())`
 */
export const keepRevision = (ask: () => Promise<string>): RevisionReader => {
  let last: Asked | null = null;
  return {
    read: () => {
      const now = performance.now();
      if (last && now - last.at < freshFor) return last.revision;
      const asked: Asked = { at: now, revision: ask() };
      last = asked;
      // A server that was away is asked again by the next request.
      asked.revision.catch(() => {
        if (last === asked) last = null;
      });
      return asked.revision;
    },
    forget: () => {
      last = null;
    },
  };
};
