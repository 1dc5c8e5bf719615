import { existsSync } from 'node:fs';
import type { BucketSettings } from './port/sources.ts';
import type { Store } from './port.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import { StoreError } from './store-error.ts';

/** How a store is opened. */
export interface StoreOptions {
  /** Only read: nothing is made, changed or upgraded (default false). */
  readonly readOnly?: boolean;
  /** Only a store that is there already: a SQLite file is not made (default false; with `readOnly` it never is). */
  readonly mustExist?: boolean;
  /** How long to wait for another program's write, in milliseconds (default 30,000). */
  readonly busyTimeout?: number;
  /** Connections to a PostgreSQL server at most (default 10). */
  readonly connections?: number;
  /**
   * Sources are put into this bucket, and read from there where their row says so (default: the database). One that is
   * away, or whose settings are wrong, concerns sources alone: those calls reject with `sources-unavailable`.
   */
  readonly bucket?: BucketSettings;
}

const defaultBusyTimeout = 30_000;
const defaultConnections = 10;

/**
 * Opens the store at an address: `sqlite:<path>` (the folder and the file are made where missing), `sqlite::memory:` or
 * `postgres://…` (an existing database; its tables are made where missing). Rejects with a `StoreError`: `unsupported-url`, `not-found`, `cannot-open`, `not-a-store`,
 * `newer-database`, `needs-migration`, `busy`, `unavailable`.
 * Example: `const store = await openStore('sqlite:data/nianbao.db', { readOnly: true })`
 */
export const openStore = async (url: string, options: StoreOptions = {}): Promise<Store> => {
  const { readOnly = false, busyTimeout = defaultBusyTimeout, connections = defaultConnections } = options;
  const storage = options.bucket ? await (await import('./objects/open-bucket.ts')).openBucket(options.bucket) : null;
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
    return openPostgresStore({ url, readOnly, busyTimeout, connections }, storage);
  }
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  if (path === '') throw new StoreError('unsupported-url', { url });
  if (options.mustExist && path !== ':memory:' && !existsSync(path)) throw new StoreError('not-found', { path });
  return openSqliteStore({ path, readOnly, busyTimeout }, storage);
};
