import { sql } from 'kysely';
import type { SqlDialect } from '../sql/sql-dialect.ts';
import { StoreError } from '../store-error.ts';
import type { StoreErrorCode } from '../wording.ts';
import { bulkUpkeep } from './bulk-upkeep.ts';
import { listedTriggers } from './listed-triggers.ts';
import { postgresSearch } from './postgres-search.ts';

/** The SQLSTATE (or the system's code) in an error of the driver; '' for any other error. */
export const readSqlState = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

// https://www.postgresql.org/docs/current/errcodes-appendix.html, by the longest beginning that fits.
const codes: readonly (readonly [string, StoreErrorCode])[] = [
  ['53100', 'disk-full'],
  ['58030', 'disk-failed'],
  ['25006', 'read-only'],
  ['55P03', 'busy'],
  ['XX001', 'corrupt'],
  ['XX002', 'corrupt'],
  ['08', 'unavailable'],
  ['57P', 'unavailable'],
  ['53300', 'unavailable'],
  ['ECONN', 'unavailable'],
  ['EPIPE', 'unavailable'],
  ['ETIMEDOUT', 'unavailable'],
  ['ENOTFOUND', 'unavailable'],
  ['EAI_AGAIN', 'unavailable'],
  ['ENOENT', 'unavailable'],
];

// What the driver says in words only, when the server goes away under it.
const lostConnection =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable/i;

const readCode = (error: unknown): StoreErrorCode => {
  const state = readSqlState(error);
  const found = codes.find(([beginning]) => state.startsWith(beginning));
  if (found) return found[1];
  return error instanceof Error && lostConnection.test(error.message) ? 'unavailable' : 'database-error';
};

// 40001 could not serialise, 40P01 deadlock, 23505 another transaction put the same row first.
const retryable: ReadonlySet<string> = new Set(['40001', '40P01', '23505']);

// Any number that other users of the database are unlikely to take ("nianbao" by its letters' places in base 27).
const structureLock = 5_593_041_246;

/** What PostgreSQL differs in. */
export const postgresDialect: SqlDialect = {
  keyText: sql`text collate "C"`,
  identity: 'integer',
  buildIdentity: (column) => column.generatedAlwaysAsIdentity(),
  blob: 'bytea',
  keyedTable: sql``,
  byCodeUnit: (text) => sql`${text} collate "C"`,
  listedTriggers,
  lockStructure: async (writing) => {
    await sql`select pg_advisory_xact_lock(${structureLock})`.execute(writing);
  },
  dropUnique: async (db, table, constraint) => {
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(constraint)}`.execute(db);
  },
  // Ingests read before they write (is this agency known?), so they must come out as if one came after the other.
  writeIsolation: 'serializable',
  locksRows: true,
  keepAsIs: (table, column) => [
    sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set storage external`,
  ],
  bulkUpkeep,
  idSet: (ids) => sql`(select unnest(${`{${ids.join(',')}}`}::integer[]))`,
  search: postgresSearch,
  isRetryable: (error) => retryable.has(readSqlState(error)),
  keepIdentity: sql`overriding system value`,
  continueIdentity: async (writing, table, column) => {
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), greatest(max(${sql.ref(column)}), 1), max(${sql.ref(column)}) is not null)
      from ${sql.table(table)}`.execute(writing);
  },
  checkIntegrity: async (db) => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
      join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and not (i.indisvalid and i.indisready)
    `.execute(db);
    return rows.map(({ name }) => `index ${name} is not valid`);
  },
  readVersion: async (db) => {
    const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db);
    return `PostgreSQL ${rows[0]?.version ?? ''}`;
  },
  forbidChange: (table) => [
    sql`
      create function ${sql.ref(`forbid_${table}_change`)}() returns trigger language plpgsql as
      'begin raise exception ''this table can only grow''; end'`,
    sql`
      create trigger ${sql.ref(`${table}_no_change`)} before update or delete or truncate on ${sql.ref(table)}
      for each statement execute function ${sql.ref(`forbid_${table}_change`)}()`,
  ],
  readError: (error) => {
    if (error instanceof StoreError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new StoreError(readCode(error), { reason }, error);
  },
};
