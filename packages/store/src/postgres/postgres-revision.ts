import type { Pool } from 'pg';
import type { RevisionReader } from '../sql/revision-reader.ts';

// Asked at most so often: a request in between takes the last answer. In milliseconds.
const freshFor = 100;

interface Asked {
  readonly at: number;
  readonly revision: Promise<string>;
}

/**
 * Names the state of a PostgreSQL server: its current snapshot. Two equal snapshots see the same rows, whoever wrote
 * them. What others wrote is seen by `freshFor` at the latest.
 */
export const buildPostgresRevision = (pool: Pool): RevisionReader => {
  let last: Asked | null = null;
  const ask = async (): Promise<string> => {
    const { rows } = await pool.query<{ revision: string }>('select pg_current_snapshot()::text as revision');
    return rows[0]!.revision;
  };
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
