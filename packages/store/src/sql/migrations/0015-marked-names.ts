import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { putSearch } from '../search/put-search.ts';
import type { SqlDialect } from '../sql-dialect.ts';

/** Where the index of words has names marked as such, it is written anew: some minutes for 100,000 reports. */
export const markedNames = async (db: Kysely<unknown>, dialect: SqlDialect): Promise<void> => {
  if (!dialect.search.marksNames) return;
  const writing = db as Kysely<Database>;
  // Emptied, it takes a third of the time of putting each row in another's place.
  await db.schema.dropTable('search').execute();
  await dialect.search.createTables(db);
  const reports = await writing.selectFrom('report').select('id').orderBy('id').execute();
  for (const { id } of reports) await putSearch(writing, dialect, id);
};
