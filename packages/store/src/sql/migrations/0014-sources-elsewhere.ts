import type { Kysely } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/**
 * A source's bytes may stand in a bucket: then `object_key` names the object, and `content` is empty. Where it is null,
 * as it is of all that was kept before, they stand in the row.
 */
export const sourcesElsewhere = async (db: Kysely<unknown>, { keyText }: SqlDialect): Promise<void> => {
  await db.schema.alterTable('source_content').addColumn('object_key', keyText).execute();
  // Of those in the table alone it would be a second list of all sources.
  await db.schema
    .createIndex('source_content_object')
    .on('source_content')
    .column('object_key')
    .where('object_key' as never, 'is not', null)
    .execute();
};
