import { sql } from 'kysely';
import type { SqlDialect } from '../sql/sql-dialect.ts';
import { StoreError } from '../store-error.ts';
import type { StoreErrorCode } from '../wording.ts';
import { dropUnique } from './drop-unique.ts';
import { listedTriggers } from './listed-triggers.ts';
import { listOrphans, runUnwatched } from './run-unwatched.ts';
import { sqliteSearch } from './sqlite-search.ts';

// Primary result codes, https://www.sqlite.org/rescode.html
const codes: Readonly<Record<number, StoreErrorCode>> = {
  5: 'busy', // SQLITE_BUSY
  6: 'busy', // SQLITE_LOCKED
  8: 'read-only', // SQLITE_READONLY
  10: 'disk-failed', // SQLITE_IOERR
  11: 'corrupt', // SQLITE_CORRUPT
  13: 'disk-full', // SQLITE_FULL
  26: 'corrupt', // SQLITE_NOTADB
};

/** SQLite's primary result code in an error of node:sqlite, or null for any other error. */
export const readResultCode = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;

/** What SQLite differs in. */
export const sqliteDialect: SqlDialect = {
  keyText: 'text',
  identity: 'integer',
  buildIdentity: (column) => column.autoIncrement(),
  blob: 'blob',
  keyedTable: sql`without rowid`,
  byCodeUnit: (text) => text,
  listedTriggers,
  dropUnique,
  unwatched: runUnwatched,
  locksRows: false,
  // BEGIN IMMEDIATE waits for its turn, so nothing needs a second try.
  keepAsIs: () => [],
  bulkUpkeep: [],
  idSet: (ids) => sql`(select value from json_each(${JSON.stringify(ids)}))`,
  search: sqliteSearch,
  isRetryable: () => false,
  keepIdentity: sql``,
  checkIntegrity: async (db) => {
    const { rows: damage } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
    return [
      ...damage.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
      ...(await listOrphans(db)).slice(0, 20),
    ];
  },
  readVersion: async (db) => {
    const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(db);
    return `SQLite ${rows[0]?.version ?? ''}`;
  },
  forbidChange: (table) =>
    ['update', 'delete'].map(
      (act) => sql`
        create trigger ${sql.ref(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.ref(table)}
        begin select raise(abort, 'this table can only grow'); end`,
    ),
  readError: (error) => {
    if (error instanceof StoreError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new StoreError(codes[readResultCode(error) ?? 0] ?? 'database-error', { reason }, error);
  },
};
