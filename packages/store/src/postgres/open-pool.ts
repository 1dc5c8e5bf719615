import pg from 'pg';
import { usualGathering } from './gathered-words.ts';

/** How a PostgreSQL store is opened. `url` is a `postgres://` address; times are in milliseconds. */
export interface PostgresOptions {
  readonly url: string;
  readonly readOnly: boolean;
  readonly busyTimeout: number;
  readonly connections: number;
}

/** Opens connections as they are needed. */
export const openPool = ({ url, readOnly, busyTimeout, connections }: PostgresOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: Math.min(busyTimeout, 10_000),
    application_name: 'nianbao',
    options: `-c lock_timeout=${busyTimeout} -c gin_pending_list_limit=${usualGathering}${readOnly ? ' -c default_transaction_read_only=on' : ''}`,
  });
  // A connection that breaks while it is idle is replaced at the next query, which tells of it if that fails, too.
  pool.on('error', () => {});
  // One that breaks in use fails its query; the event says nothing more, but would end the program unheard.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
};
