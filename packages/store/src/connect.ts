// The bare database behind an address, for what is done to it as a whole: bringing it up to date, restoring it.
import { Kysely } from 'kysely';
import type { Database } from './sql/database.ts';
import type { DatabasePlace } from './sql/migrate.ts';
import type { SqlDialect } from './sql/sql-dialect.ts';
import { StoreError } from './store-error.ts';

/** An open database of which nothing is known yet. */
export interface Connection {
  readonly db: Kysely<Database>;
  readonly dialect: SqlDialect;
  readonly place: DatabasePlace;
}

const busyTimeout = 30_000;

const connectSqlite = async (path: string) => {
  const { openFile } = await import('./sqlite/open-file.ts');
  const { setJournal, explainOpenError } = await import('./sqlite/open-sqlite-store.ts');
  const { nodeSqliteDialect } = await import('./sqlite/node-sqlite-dialect.ts');
  const { sqliteDialect } = await import('./sqlite/sqlite-dialect.ts');
  const options = { path, readOnly: false, busyTimeout };
  const { database } = openFile(options);
  try {
    await setJournal(database, options);
  } catch (error) {
    database.close();
    throw explainOpenError(path, error);
  }
  const db = new Kysely<Database>({ dialect: nodeSqliteDialect(database) });
  return { db, dialect: sqliteDialect, place: { path } };
};

const connectPostgres = async (url: string) => {
  const { openPool } = await import('./postgres/open-pool.ts');
  const { nameDatabase } = await import('./postgres/open-postgres-store.ts');
  const { postgresDialect } = await import('./postgres/postgres-dialect.ts');
  const { PostgresDialect } = await import('kysely');
  const pool = openPool({ url, readOnly: false, busyTimeout, connections: 2 });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, dialect: postgresDialect, place: { path: nameDatabase(url) } };
};

/** Runs `act` on the database at an address, and closes it whatever happens. Rejects with a `StoreError`. */
export const withConnection = async <T>(url: string, act: (connection: Connection) => Promise<T>): Promise<T> => {
  const isPostgres = /^postgres(ql)?:\/\//.test(url);
  if (!isPostgres && !/^sqlite:./.test(url)) throw new StoreError('unsupported-url', { url });
  const connection = await (isPostgres ? connectPostgres(url) : connectSqlite(url.slice('sqlite:'.length)));
  try {
    return await act(connection);
  } catch (error) {
    throw connection.dialect.readError(error);
  } finally {
    await connection.db.destroy();
  }
};
