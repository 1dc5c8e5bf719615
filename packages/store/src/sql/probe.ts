import { StoreError } from '../store-error.ts';
import type { Queries } from './database.ts';
import { readDoneMigrations } from './migrate.ts';
import { listMigrations } from './migrations/list-migrations.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** Whether the database answers and has the whole structure; one look at the book of migrations. */
export const probe = async (db: Queries, dialect: SqlDialect): Promise<void> => {
  const done = new Set(await readDoneMigrations(db));
  const missing = Object.keys(listMigrations(dialect)).filter((name) => !done.has(name));
  if (missing.length > 0) throw new StoreError('needs-migration', { path: '', expected: missing.join(', ') });
};
