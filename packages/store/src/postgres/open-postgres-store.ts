import { Kysely, PostgresDialect } from 'kysely';
import type { ObjectStorage } from '../objects/object-storage.ts';
import type { Store } from '../port.ts';
import { buildSqlStore } from '../sql/build-sql-store.ts';
import type { Database } from '../sql/database.ts';
import { findPendingMigrations, migrate, openFacts } from '../sql/migrate.ts';
import { StoreError } from '../store-error.ts';
import { shareKeeping } from '../threads/share-keeping.ts';
import { openPool, type PostgresOptions } from './open-pool.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { buildPostgresKeep } from './postgres-keep.ts';
import { buildPostgresRevision } from './postgres-revision.ts';
import { buildPostgresStamp } from './postgres-stamp.ts';

/** An address as it may be shown: without password. */
export const nameDatabase = (url: string): string => {
  try {
    const { host, pathname } = new URL(url);
    return `postgres://${host}${pathname}`;
  } catch {
    return 'postgres://…';
  }
};

/** Opens a PostgreSQL database as a store; makes its tables where they are missing. */
export const openPostgresStore = async (options: PostgresOptions, storage: ObjectStorage | null): Promise<Store> => {
  const pool = openPool(options);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const place = { path: nameDatabase(options.url) };
  try {
    const pending = await findPendingMigrations(db, postgresDialect, place);
    if (options.readOnly && pending.length > 0)
      throw new StoreError('needs-migration', { ...place, expected: pending.join(', ') });
    if (pending.length > 0) await migrate(db, postgresDialect, place);
    const engine = { dialect: postgresDialect, layout: await openFacts(db, postgresDialect, options) };
    const keep = buildPostgresKeep(pool, engine);
    return buildSqlStore(db, engine, {
      readOnly: options.readOnly,
      revision: buildPostgresRevision(pool),
      readStamp: buildPostgresStamp(pool),
      ...shareKeeping({ kind: 'postgres', url: options.url, busyTimeout: options.busyTimeout }, keep),
      keepSettled: keep,
      storage,
    });
  } catch (error) {
    await db.destroy();
    throw postgresDialect.readError(error);
  }
};
