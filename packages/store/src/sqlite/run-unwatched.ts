import { type Kysely, sql } from 'kysely';
import type { Database, Queries, Writing } from '../sql/database.ts';
import { StoreError } from '../store-error.ts';

/** Rows that refer to a row which is not there, in short words. */
export const listOrphans = async (db: Queries): Promise<readonly string[]> => {
  const { rows } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
  return rows.map(({ table, parent }) => `${table} → ${parent}: no such row`);
};

/**
 * Runs a transaction in which SQLite does not watch references, and looks at all of them before it is kept. Outside of a
 * transaction alone can they be left unwatched.
 */
export const runUnwatched = async <T>(db: Kysely<Database>, act: (writing: Writing) => Promise<T>): Promise<T> => {
  await sql`pragma foreign_keys = off`.execute(db);
  try {
    return await db.transaction().execute(async (writing) => {
      const result = await act(writing);
      const [orphan] = await listOrphans(writing);
      if (orphan !== undefined) throw new StoreError('corrupt', { reason: orphan });
      return result;
    });
  } finally {
    await sql`pragma foreign_keys = on`.execute(db);
  }
};
