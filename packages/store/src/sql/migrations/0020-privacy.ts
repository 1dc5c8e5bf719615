import type { Kysely } from 'kysely';

/**
 * By which rules a document was masked, so that what newer rules hide is hidden in older readings, too; and which versions
 * are withheld, since when (ISO 8601 in UTC) and why.
 */
export const privacy = async (db: Kysely<unknown>): Promise<void> => {
  for (const column of ['masked_by', 'withheld_at', 'withheld_reason'])
    await db.schema.alterTable('version').addColumn(column, 'text').execute();
};
