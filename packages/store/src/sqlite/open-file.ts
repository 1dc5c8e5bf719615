import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreError } from '../store-error.ts';
import { readResultCode } from './sqlite-dialect.ts';

/** How a SQLite store is opened. `path` is a file or ":memory:"; `busyTimeout` is in milliseconds. */
export interface SqliteOptions {
  readonly path: string;
  readonly readOnly: boolean;
  readonly busyTimeout: number;
}

/** An open file. `checkUnchanged` throws where it is not what it was; absent: SQLite itself follows what others write. */
export interface OpenFile {
  readonly database: DatabaseSync;
  readonly checkUnchanged?: () => void;
}

// https://www.sqlite.org/rescode.html
const readOnlyDatabase = 8;
const cannotOpenFile = 14;

/** Why a file could not be opened. */
export const cannotOpen = (path: string, error: unknown): StoreError =>
  new StoreError('cannot-open', { path, reason: error instanceof Error ? error.message : String(error) }, error);

// Whether it can be read shows only when something is read. What else is wrong with it, whoever reads it will tell.
const lacksFiles = (database: DatabaseSync): boolean => {
  try {
    database.prepare('pragma schema_version').get();
    return false;
  } catch (error) {
    return [readOnlyDatabase, cannotOpenFile].includes(readResultCode(error) ?? 0);
  }
};

// Readers leave an empty one behind, and the file of shared memory beside it.
const hasLog = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

const nameState = (path: string): string => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? [found.dev, found.ino, found.size, found.mtimeNs].join('.') : '';
};

// With a write-ahead log SQLite needs files beside the store, also to read. Where it cannot make them and the
// log holds nothing, the file alone is the whole store, and is read as one that never changes: as long as that is true.
const openUnchanging = (path: string, open: (place: string | URL) => DatabaseSync): OpenFile => {
  const file = realpathSync(path);
  if (hasLog(file)) throw new StoreError('log-unreadable', { path, log: `${file}-wal`, folder: dirname(file) });
  const state = nameState(file);
  const place = pathToFileURL(file);
  place.searchParams.set('immutable', '1');
  return {
    database: open(place),
    checkUnchanged: () => {
      if (hasLog(file) || nameState(file) !== state) throw new StoreError('changed-beneath', { path });
    },
  };
};

/** Opens the file; its folder is made where missing. Throws `not-found`, `cannot-open`, `log-unreadable`. */
export const openFile = ({ path, readOnly, busyTimeout }: SqliteOptions): OpenFile => {
  const file = path !== ':memory:';
  if (file && readOnly && !existsSync(path)) throw new StoreError('not-found', { path });
  const open = (place: string | URL) =>
    new DatabaseSync(place, { readOnly, timeout: busyTimeout, enableForeignKeyConstraints: true });
  try {
    if (file && !readOnly) mkdirSync(dirname(path), { recursive: true });
    const database = open(path);
    if (!file || !readOnly || !lacksFiles(database)) return { database };
    database.close();
    return openUnchanging(path, open);
  } catch (error) {
    throw error instanceof StoreError ? error : cannotOpen(path, error);
  }
};
