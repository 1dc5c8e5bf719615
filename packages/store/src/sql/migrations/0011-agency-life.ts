import type { Kysely } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/** What operators know of agencies beside their reports: from when until when, and who took over. */
export const agencyLife = async (db: Kysely<unknown>, { keyText }: SqlDialect): Promise<void> => {
  await db.schema
    .createTable('agency_life')
    .addColumn('agency_id', keyText, (column) =>
      column.primaryKey().notNull().references('agency.id').onUpdate('cascade').onDelete('cascade'),
    )
    .addColumn('valid_from', keyText)
    .addColumn('valid_to', keyText)
    .addColumn('successor_id', keyText, (column) =>
      column.references('agency.id').onUpdate('cascade').onDelete('set null'),
    )
    .execute();
  await db.schema.createIndex('agency_life_successor').on('agency_life').column('successor_id').execute();
};
