import type { Kysely } from 'kysely';

/** How much personal data was hidden in a reading, and when and from where its source was fetched. */
export const provenance = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('version')
    .addColumn('masked', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('version').addColumn('captured_at', 'text').execute();
  await db.schema.alterTable('version').addColumn('captured_from', 'text').execute();
};
