import { Kysely, PostgresDialect } from 'kysely';
import type { Database } from '../sql/database.ts';
import type { Keep } from '../sql/ingest/ingest-submissions.ts';
import { openFacts } from '../sql/migrate.ts';
import { openPool, type PostgresOptions } from './open-pool.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { buildPostgresKeep } from './postgres-keep.ts';

/** Connections to a store whose structure stands, for writing alone. */
export interface Keeping {
  readonly db: Kysely<Database>;
  readonly keep: Keep;
}

/** Opens connections for writing to a store whose structure stands. */
export const openKeeping = async (options: PostgresOptions): Promise<Keeping> => {
  const pool = openPool(options);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    const engine = { dialect: postgresDialect, layout: await openFacts(db, postgresDialect, options) };
    return { db, keep: buildPostgresKeep(pool, engine) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
};
