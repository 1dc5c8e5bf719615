import type { Store } from './port.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import { StoreError } from './store-error.ts';

/** How a store is opened. */
export interface StoreOptions {
  /** Only read: nothing is made, changed or upgraded (default false). */
  readonly readOnly?: boolean;
  /** How long to wait for another program's write, in milliseconds (default 30,000). */
  readonly busyTimeout?: number;
}

/**
 * Opens the store at an address: `sqlite:<path>` (the folder and the file are made where missing) or
 * `sqlite::memory:`. Rejects with a `StoreError`: `unsupported-url`, `not-found`, `cannot-open`, `not-a-store`,
 * `newer-database`, `needs-migration`, `busy`.
 * Example: `const store = await openStore('sqlite:data/nianbao.db', { readOnly: true })`
 */
export const openStore = async (url: string, options: StoreOptions = {}): Promise<Store> => {
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  if (path === '') throw new StoreError('unsupported-url', { url });
  return openSqliteStore({ path, readOnly: options.readOnly ?? false, busyTimeout: options.busyTimeout ?? 30_000 });
};
