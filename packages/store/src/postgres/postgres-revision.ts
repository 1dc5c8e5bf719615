import type { Pool } from 'pg';
import { keepRevision } from '../sql/keep-revision.ts';
import type { RevisionReader } from '../sql/revision-reader.ts';

/**
 * Names the state of a PostgreSQL server: its current snapshot. Two equal snapshots see the same rows, whoever wrote
 * them.
 */
export const buildPostgresRevision = (pool: Pool): RevisionReader =>
  keepRevision(async () => {
    const { rows } = await pool.query<{ revision: string }>('select pg_current_snapshot()::text as revision');
    return rows[0]!.revision;
  });
