import { type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/**
 * Lists without joins: each report says again what its current version and its agency say of what lists are filtered
 * and sorted by. Triggers keep it so, whoever writes. And releases: comparisons as they stood on a day.
 */
export const listsAndReleases = async (db: Kysely<unknown>, dialect: SqlDialect): Promise<void> => {
  await addListedColumns(db, dialect);
  for (const statement of dialect.listedTriggers) await sql.raw(statement).execute(db);
  // The triggers fill what is there already.
  await sql`update report set current_version_id = current_version_id`.execute(db);
  await addListIndexes(db);
  await addReleases(db, dialect);
};

const addListedColumns = async (db: Kysely<unknown>, { keyText }: SqlDialect): Promise<void> => {
  for (const name of ['status', 'edition', 'published', 'level', 'kind', 'region'])
    await db.schema.alterTable('report').addColumn(`listed_${name}`, keyText).execute();
  for (const name of ['error', 'warning', 'info'])
    await db.schema.alterTable('report').addColumn(`listed_${name}`, 'integer').execute();
};

// The orders that lists are asked for, and the commonest filters.
const addListIndexes = async (db: Kysely<unknown>): Promise<void> => {
  const index = (name: string, columns: string) => sql.raw(`create index ${name} on report (${columns})`).execute(db);
  await index('report_by_agency', 'agency_id, coalesce(year, -1) desc, key');
  await index('report_by_year', 'coalesce(year, -1) desc, agency_id, key');
  await index('report_by_published', "coalesce(listed_published, '') desc, agency_id, key");
  await index('report_by_errors', 'coalesce(listed_error, 0) desc, agency_id, key');
  await index('report_by_region', 'listed_region, agency_id');
};

const addReleases = async (db: Kysely<unknown>, { keyText, identity, buildIdentity, keyedTable }: SqlDialect) => {
  await db.schema
    .createTable('release')
    .addColumn('number', identity, (column) => buildIdentity(column.primaryKey().notNull()))
    .addColumn('id', keyText, (column) => column.notNull().unique())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('agencies', 'integer', (column) => column.notNull())
    .addColumn('reports', 'integer', (column) => column.notNull())
    .addColumn('figures', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('release_statistic')
    .addColumn('release_number', 'integer', (column) => column.notNull().references('release.number'))
    .addColumn('grouping', 'text', (column) => column.notNull())
    .addColumn('group_key', keyText, (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('quantity', keyText, (column) => column.notNull())
    // 1: with inferred figures; a row only where that makes a difference.
    .addColumn('inferred', 'integer', (column) => column.notNull())
    .addColumn('reports', 'integer', (column) => column.notNull())
    .addColumn('covered', 'integer', (column) => column.notNull())
    .addColumn('rated', 'integer', (column) => column.notNull())
    .addColumn('numerator', 'double precision', (column) => column.notNull())
    .addColumn('denominator', 'double precision')
    .addColumn('first_quartile', 'double precision')
    .addColumn('median', 'double precision')
    .addColumn('third_quartile', 'double precision')
    .addPrimaryKeyConstraint('release_statistic_key', [
      'release_number',
      'grouping',
      'group_key',
      'year',
      'quantity',
      'inferred',
    ])
    .modifyEnd(keyedTable)
    .execute();
};
