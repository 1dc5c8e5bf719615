import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database } from '../sql/database.ts';
import { compressContents } from '../sql/ingest/compress-contents.ts';
import type { Keep } from '../sql/ingest/ingest-submissions.ts';
import { keepBatch } from '../sql/ingest/keep-batch.ts';
import { openFacts } from '../sql/migrate.ts';
import type { SqlEngine } from '../sql/sql-engine.ts';
import { writeTransaction } from '../sql/write-transaction.ts';
import { StoreError } from '../store-error.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { buildSqliteBulkWriter } from './sqlite-bulk-writer.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** How a SQLite store is opened. `path` is a file or ":memory:"; `busyTimeout` is in milliseconds. */
export interface SqliteOptions {
  readonly path: string;
  readonly readOnly: boolean;
  readonly busyTimeout: number;
}

/** Why a file could not be opened. */
export const cannotOpen = (path: string, error: unknown): StoreError =>
  new StoreError('cannot-open', { path, reason: error instanceof Error ? error.message : String(error) }, error);

// Pages kept in memory by each connection, in KiB: figures and words of many reports share pages.
const cacheSize = 65_536;
// So many pages of 4 KiB are gathered in the write-ahead log before they are put in their places.
const logPages = 16_384;

/** Opens the file; its folder is made where missing. Throws `not-found`, `cannot-open`. */
export const openFile = ({ path, readOnly, busyTimeout }: SqliteOptions): DatabaseSync => {
  const file = path !== ':memory:';
  if (file && readOnly && !existsSync(path)) throw new StoreError('not-found', { path });
  try {
    if (file && !readOnly) mkdirSync(dirname(path), { recursive: true });
    return new DatabaseSync(path, { readOnly, timeout: busyTimeout, enableForeignKeyConstraints: true });
  } catch (error) {
    throw cannotOpen(path, error);
  }
};

/** A connection to a store whose structure stands. */
export interface Connection {
  readonly db: Kysely<Database>;
  readonly engine: SqlEngine;
  readonly keep: Keep;
}

/** Makes a connection ready for use: what is kept in memory, how facts are kept, how readings are written. */
export const buildConnection = async (
  database: DatabaseSync,
  db: Kysely<Database>,
  { readOnly }: Pick<SqliteOptions, 'readOnly'>,
): Promise<Connection> => {
  database.exec(`pragma cache_size = -${cacheSize}`);
  if (!readOnly) {
    // In WAL mode "normal" cannot damage the file; after a power cut the last transactions may be missing, whole.
    database.exec('pragma synchronous = normal');
    database.exec(`pragma wal_autocheckpoint = ${logPages}`);
  }
  const engine = { dialect: sqliteDialect, layout: await openFacts(db, sqliteDialect, { readOnly }) };
  const bulk = buildSqliteBulkWriter(database, engine);
  const keep: Keep = (readings) => {
    const compressed = readings.map(compressContents);
    return keepBatch(
      (act) => writeTransaction(db, sqliteDialect, (writing) => act({ writing, bulk })),
      engine,
      compressed,
    );
  };
  return { db, engine, keep };
};

/** Opens another connection, of a thread, to a store whose structure stands. */
export const openConnection = async (options: SqliteOptions): Promise<Connection> => {
  const database = openFile(options);
  // What one statement could have to take back (each into a table with triggers) otherwise goes through a file: seventeen
  // pages a report, more than the report itself. Who writes batches sorts nothing large.
  if (!options.readOnly) database.exec('pragma temp_store = memory');
  const db = new Kysely<Database>({ dialect: nodeSqliteDialect(database) });
  return buildConnection(database, db, options);
};
