import { type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/** An engine that looks after its tables by itself does so less often where they only grow. */
export const bulkUpkeep = async (db: Kysely<unknown>, dialect: SqlDialect): Promise<void> => {
  for (const statement of dialect.bulkUpkeep) await sql.raw(statement).execute(db);
};
