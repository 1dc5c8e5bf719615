import type { Pool } from 'pg';

// The server keeps the state of its files to itself.
const notAllowed = '42501';

/**
 * Names the contents of a database: the server, its history, the database in it, and the snapshot of which two equal ones
 * see the same rows. Whatever writes anywhere on the server changes it. Null where the server does not say.
 */
export const buildPostgresStamp = (pool: Pool) => async (): Promise<string | null> => {
  try {
    const { rows } = await pool.query<{ stamp: string }>(`
      select concat_ws(' ', 'postgres', system_identifier, timeline_id, oid, pg_postmaster_start_time(),
                       pg_current_snapshot(), current_schemas(false)) as stamp
      from pg_control_system(), pg_control_checkpoint(), pg_database where datname = current_database()`);
    return rows[0]!.stamp;
  } catch (error) {
    if ((error as { code?: string }).code === notAllowed) return null;
    throw error;
  }
};
