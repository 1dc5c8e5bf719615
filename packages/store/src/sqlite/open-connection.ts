import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database } from '../sql/database.ts';
import { compressContents } from '../sql/ingest/compress-contents.ts';
import type { Keep } from '../sql/ingest/ingest-submissions.ts';
import { keepBatch } from '../sql/ingest/keep-batch.ts';
import { openFacts } from '../sql/migrate.ts';
import type { SqlEngine } from '../sql/sql-engine.ts';
import { writeTransaction } from '../sql/write-transaction.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { openFile, type SqliteOptions } from './open-file.ts';
import { buildSqliteBulkWriter } from './sqlite-bulk-writer.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

// Pages kept in memory by each connection, in KiB: figures and words of many reports share pages.
const cacheSize = 65_536;
// So many pages of 4 KiB are gathered in the write-ahead log before they are put in their places.
const logPages = 16_384;

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
  const { database, checkUnchanged } = openFile(options);
  // What one statement could have to take back (each into a table with triggers) otherwise goes through a file: seventeen
  // pages a report, more than the report itself. Who writes batches sorts nothing large.
  if (!options.readOnly) database.exec('pragma temp_store = memory');
  const db = new Kysely<Database>({ dialect: nodeSqliteDialect(database, checkUnchanged) });
  return buildConnection(database, db, options);
};
