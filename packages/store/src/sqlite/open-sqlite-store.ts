import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely } from 'kysely';
import type { ObjectStorage } from '../objects/object-storage.ts';
import type { Store } from '../port.ts';
import { buildSqlStore } from '../sql/build-sql-store.ts';
import type { Database } from '../sql/database.ts';
import { findPendingMigrations, migrate } from '../sql/migrate.ts';
import { StoreError } from '../store-error.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { buildConnection } from './open-connection.ts';
import { cannotOpen, openFile, type SqliteOptions } from './open-file.ts';
import { shareWork } from './share-work.ts';
import { readResultCode, sqliteDialect } from './sqlite-dialect.ts';
import { buildSqliteRevision } from './sqlite-revision.ts';
import { buildSqliteStamp } from './sqlite-stamp.ts';

// https://www.sqlite.org/rescode.html
const busy = 5;
const readOnlyDatabase = 8;
const cannotOpenFile = 14;
const notADatabase = 26;

/**
 * Write-ahead log: readers and one writer do not wait for each other, and a killed writer leaves the last whole
 * state. SQLite does not wait for the lock that the change of mode needs, so when several programs open a new file at
 * once, it is tried again here.
 */
export const setJournal = async (database: DatabaseSync, { busyTimeout }: SqliteOptions): Promise<void> => {
  const step = 20;
  for (let waited = 0; ; waited += step) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (readResultCode(error) !== busy || waited >= busyTimeout) throw error;
      await wait(step);
    }
  }
};

const prepareStructure = async (
  db: Kysely<Database>,
  database: DatabaseSync,
  options: SqliteOptions,
): Promise<void> => {
  const { path, readOnly } = options;
  // Looked at first: a file that is not ours, or newer than this program, is left as it is.
  const pending = await findPendingMigrations(db, sqliteDialect, { path });
  if (readOnly && pending.length > 0) throw new StoreError('needs-migration', { path, expected: pending.join(', ') });
  if (!readOnly) await setJournal(database, options);
  if (pending.length > 0) await migrate(db, sqliteDialect, { path });
};

/** What an error means that came while the file was opened. */
export const explainOpenError = (path: string, error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  const code = readResultCode(error);
  if (code === notADatabase) return new StoreError('not-a-store', { path, found: 'no SQLite file' }, error);
  // Nobody asked for anything to be kept yet: it is the file or its folder that may not be written.
  const isRefused = code === cannotOpenFile || code === readOnlyDatabase;
  return isRefused ? cannotOpen(path, error) : sqliteDialect.readError(error);
};

/** Opens a SQLite file (or memory) as a store: makes the folder and the structure where they are missing. */
export const openSqliteStore = async (options: SqliteOptions, storage: ObjectStorage | null): Promise<Store> => {
  const file = openFile(options);
  const { database, checkUnchanged } = file;
  const db = new Kysely<Database>({ dialect: nodeSqliteDialect(database, checkUnchanged) });
  try {
    await prepareStructure(db, database, options);
    const { engine, keep } = await buildConnection(database, db, options);
    const parts = {
      readOnly: options.readOnly,
      revision: buildSqliteRevision(file),
      readStamp: buildSqliteStamp(options.path),
      storage,
    };
    // What is in memory has one connection only.
    const shared = options.path === ':memory:' ? { keep } : shareWork(options, keep);
    return buildSqlStore(db, engine, { ...parts, ...shared });
  } catch (error) {
    database.close();
    throw explainOpenError(options.path, error);
  }
};
