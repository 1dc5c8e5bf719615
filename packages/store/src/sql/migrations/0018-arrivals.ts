import type { Kysely } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/**
 * Bytes may come again after others have replaced them, so a reading of a source may be kept more than once: the newest
 * version that they came with says when that was.
 */
export const arrivals = async (db: Kysely<unknown>, dialect: SqlDialect): Promise<void> => {
  await dialect.dropUnique(db, 'version', 'version_reading');
  await db.schema
    .createIndex('version_by_reading')
    .on('version')
    .columns(['source_id', 'parser_version', 'checks_version'])
    .execute();
  await db.schema
    .alterTable('version')
    .addColumn('arrived', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
};
