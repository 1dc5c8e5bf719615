import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Store } from '../port.ts';
import { buildSqlStore } from '../sql/build-sql-store.ts';
import type { Database } from '../sql/database.ts';
import { findPendingMigrations, migrate, openFacts } from '../sql/migrate.ts';
import { StoreError } from '../store-error.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { buildPostgresKeep } from './postgres-keep.ts';
import { buildPostgresRevision } from './postgres-revision.ts';

/** How a PostgreSQL store is opened. `url` is a `postgres://` address; times are in milliseconds. */
export interface PostgresOptions {
  readonly url: string;
  readonly readOnly: boolean;
  readonly busyTimeout: number;
  readonly connections: number;
}

/** An address as it may be shown: without password. */
export const nameDatabase = (url: string): string => {
  try {
    const { host, pathname } = new URL(url);
    return `postgres://${host}${pathname}`;
  } catch {
    return 'postgres://…';
  }
};

/** Opens connections as they are needed. */
export const openPool = ({ url, readOnly, busyTimeout, connections }: PostgresOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: Math.min(busyTimeout, 10_000),
    application_name: 'nianbao',
    options: `-c lock_timeout=${busyTimeout}${readOnly ? ' -c default_transaction_read_only=on' : ''}`,
  });
  // A connection that breaks while it is idle is replaced at the next query, which tells of it if that fails, too.
  pool.on('error', () => {});
  // One that breaks in use fails its query; the event says nothing more, but would end the program unheard.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
};

/** Opens a PostgreSQL database as a store; makes its tables where they are missing. */
export const openPostgresStore = async (options: PostgresOptions): Promise<Store> => {
  const pool = openPool(options);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const place = { path: nameDatabase(options.url) };
  try {
    const pending = await findPendingMigrations(db, postgresDialect, place);
    if (options.readOnly && pending.length > 0)
      throw new StoreError('needs-migration', { ...place, expected: pending.join(', ') });
    if (pending.length > 0) await migrate(db, postgresDialect, place);
    const engine = { dialect: postgresDialect, layout: await openFacts(db, postgresDialect, options) };
    return buildSqlStore(db, engine, {
      readOnly: options.readOnly,
      revision: buildPostgresRevision(pool),
      keep: buildPostgresKeep(pool, engine),
    });
  } catch (error) {
    await db.destroy();
    throw postgresDialect.readError(error);
  }
};
