import type { Kysely } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import { StoreError } from '../store-error.ts';
import type { Database, Writing } from './database.ts';
import { findNewFigures, numberFigures, readFigureNumbers } from './facts/number-figures.ts';
import { buildFactLayout, type FactLayout } from './facts/order-facts.ts';
import { listMigrations } from './migrations/list-migrations.ts';
import type { SqlDialect } from './sql-dialect.ts';

type MigrationTables = { kysely_migration: { name: string } };

/** Where a database lies, for messages. */
export interface DatabasePlace {
  readonly path: string;
}

/** The migrations that a database has had, by name. */
export const readDoneMigrations = async (db: Kysely<Database>): Promise<string[]> => {
  const rows = await db.$extendTables<MigrationTables>().selectFrom('kysely_migration').select('name').execute();
  return rows.map((row) => row.name);
};

/**
 * The migrations that a database still lacks. Looks only. Throws `not-a-store` where it holds another program's
 * tables, `newer-database` where it has a migration that this program does not know.
 */
export const findPendingMigrations = async (
  db: Kysely<Database>,
  dialect: SqlDialect,
  { path }: DatabasePlace,
): Promise<string[]> => {
  const known = Object.keys(listMigrations(dialect));
  const found = await db.introspection.getTables({ withInternalKyselyTables: true });
  // Other schemas of a PostgreSQL database are none of our business.
  const tables = found.filter(({ schema }) => schema === undefined || schema === 'public').map(({ name }) => name);
  if (!tables.includes(DEFAULT_MIGRATION_TABLE)) {
    // Another program's tables are not ours to write beside.
    if (tables.length > 0) throw new StoreError('not-a-store', { path, found: tables.join(', ') });
    return known;
  }
  const done = await readDoneMigrations(db);
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new StoreError('newer-database', { path, found: unknown.join(', '), expected: known.at(-1) ?? '' });
  return known.filter((name) => !done.includes(name));
};

/**
 * How a store keeps its facts. Opened for writing, it first takes in the figures that this program knows and it does
 * not, as after a new edition of the form.
 */
export const openFacts = async (
  db: Kysely<Database>,
  dialect: SqlDialect,
  { readOnly }: { readonly readOnly: boolean },
): Promise<FactLayout> => {
  const known = await readFigureNumbers(db);
  if (readOnly || findNewFigures(known).length === 0) return buildFactLayout(known);
  return db.transaction().execute(async (writing) => {
    await dialect.lockStructure?.(writing);
    await numberFigures(writing);
    return buildFactLayout(await readFigureNumbers(writing));
  });
};

/** Runs a transaction that may change the structure, alone among those that do. */
export const changeStructure = async <T>(
  db: Kysely<Database>,
  dialect: SqlDialect,
  change: (writing: Writing) => Promise<T>,
): Promise<T> => {
  const act = async (writing: Writing): Promise<T> => {
    await dialect.lockStructure?.(writing);
    return change(writing);
  };
  return dialect.unwatched ? dialect.unwatched(db, act) : db.transaction().execute(act);
};

/** `migrate` within such a transaction. */
export const migrateWithin = async (
  writing: Writing,
  dialect: SqlDialect,
  place: DatabasePlace,
  to?: string,
): Promise<readonly string[]> => {
  // Asked under the lock: another program may have been faster, with an older or a newer structure.
  const pending = await findPendingMigrations(writing, dialect, place);
  if (pending.length === 0 || (to !== undefined && !pending.includes(to))) return [];
  const migrator = new Migrator({ db: writing, provider: { getMigrations: async () => listMigrations(dialect) } });
  const { error, results } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error !== undefined) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
};

/**
 * Brings the database to the structure that this program knows, in one transaction. Several programs may do it at
 * once: one does the work, the others wait and find it done. `to` names the last migration to be run (default: all).
 * Resolves with the names of those that were run.
 */
export const migrate = async (
  db: Kysely<Database>,
  dialect: SqlDialect,
  place: DatabasePlace,
  to?: string,
): Promise<readonly string[]> => changeStructure(db, dialect, (writing) => migrateWithin(writing, dialect, place, to));
