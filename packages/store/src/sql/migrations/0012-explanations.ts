import type { Kysely } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/** Notes that explain findings; and of what the log tells, where an agency and a report do not say it. */
export const explanations = async (db: Kysely<unknown>, { keyText }: SqlDialect): Promise<void> => {
  await db.schema
    .createTable('explanation')
    .addColumn('report_id', 'integer', (column) => column.notNull().references('report.id').onDelete('cascade'))
    .addColumn('finding', keyText, (column) => column.notNull())
    // What the finding says, so that a note is not carried over to another one at the same place.
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('text_en', 'text')
    .addColumn('by_name', 'text')
    .addColumn('on_day', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('explanation_key', ['report_id', 'finding'])
    .execute();
  await db.schema.alterTable('audit').addColumn('about', 'text').execute();
};
