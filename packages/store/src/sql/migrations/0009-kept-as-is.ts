import type { Kysely } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

// Compressed before, or (grams, and the texts they are looked up for) read too often: an engine's own attempt took a
// third of the time of writing a report.
const columns = [
  ['document', 'content'],
  ['source_content', 'content'],
  ['search', 'name'],
  ['search', 'text'],
  ['search', 'name_grams'],
  ['search', 'grams'],
] as const;

/** What is compressed already is not compressed again. What stands there stays as it is. */
export const keptAsIs = async (db: Kysely<unknown>, dialect: SqlDialect): Promise<void> => {
  for (const [table, column] of columns)
    for (const statement of dialect.keepAsIs(table, column)) await statement.execute(db);
};
