import { type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/** The first structure: agencies, reports, their versions and sources, figures and findings. */
export const initial = async (db: Kysely<unknown>, dialect: SqlDialect): Promise<void> => {
  const { keyText, identity, buildIdentity, blob, keyedTable } = dialect;
  const count = (name: string) => sql`${sql.ref(name)} >= 0`;

  await db.schema
    .createTable('agency')
    .addColumn('id', keyText, (column) => column.primaryKey().notNull())
    .addColumn('uscc', keyText, (column) => column.unique())
    .addColumn('name', 'text')
    .addColumn('level', 'text')
    .addColumn('kind', 'text')
    .addColumn('region', 'text')
    .execute();

  await db.schema
    .createTable('agency_name')
    .addColumn('agency_id', keyText, (column) =>
      column.notNull().references('agency.id').onUpdate('cascade').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('name', 'id')`))
    .addColumn('value', keyText, (column) => column.notNull())
    .addColumn('region_code', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('agency_name_key', ['agency_id', 'kind', 'value', 'region_code'])
    .execute();
  await db.schema.createIndex('agency_name_value').on('agency_name').columns(['value', 'kind']).execute();

  await db.schema
    .createTable('report')
    .addColumn('id', identity, (column) => buildIdentity(column.primaryKey().notNull()))
    .addColumn('agency_id', keyText, (column) => column.notNull().references('agency.id').onUpdate('cascade'))
    .addColumn('key', keyText, (column) => column.notNull())
    .addColumn('year', 'integer')
    // No foreign key: report and version would refer to each other. Set in the transaction that writes the version.
    .addColumn('current_version_id', 'integer')
    .addColumn('last_number', 'integer', (column) => column.notNull())
    .addUniqueConstraint('report_address', ['agency_id', 'key'])
    .execute();
  await db.schema.createIndex('report_year').on('report').column('year').execute();

  await db.schema
    .createTable('source')
    .addColumn('id', identity, (column) => buildIdentity(column.primaryKey().notNull()))
    .addColumn('sha256', keyText, (column) => column.notNull().unique())
    .addColumn('bytes', 'integer', (column) => column.notNull().check(count('bytes')))
    .addColumn('encoding', 'text', (column) => column.notNull().check(sql`encoding in ('identity', 'gzip')`))
    .addColumn('content', blob, (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('version')
    .addColumn('id', identity, (column) => buildIdentity(column.primaryKey().notNull()))
    .addColumn('report_id', 'integer', (column) => column.notNull().references('report.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('source_id', 'integer', (column) => column.notNull().references('source.id'))
    .addColumn('parser_version', 'text', (column) => column.notNull())
    .addColumn('checks_version', 'text', (column) => column.notNull())
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('path', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('edition', 'text')
    .addColumn('title', 'text')
    .addColumn('published_on', 'text')
    .addColumn('figures_asked', 'integer', (column) => column.notNull().check(count('figures_asked')))
    .addColumn('figures_held', 'integer', (column) => column.notNull().check(count('figures_held')))
    .addColumn('fail_error', 'integer', (column) => column.notNull().check(count('fail_error')))
    .addColumn('fail_warning', 'integer', (column) => column.notNull().check(count('fail_warning')))
    .addColumn('fail_info', 'integer', (column) => column.notNull().check(count('fail_info')))
    .addColumn('agency', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .addUniqueConstraint('version_number', ['report_id', 'number'])
    .addUniqueConstraint('version_reading', ['source_id', 'parser_version', 'checks_version'])
    .execute();

  await db.schema
    .createTable('cell')
    .addColumn('version_id', 'integer', (column) => column.notNull().references('version.id'))
    .addColumn('path', keyText, (column) => column.notNull())
    .addColumn('value', 'double precision')
    .addColumn('raw', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('method', 'text')
    .addColumn('confidence', 'double precision')
    .addPrimaryKeyConstraint('cell_key', ['version_id', 'path'])
    .modifyEnd(keyedTable)
    .execute();

  await db.schema
    .createTable('finding')
    .addColumn('version_id', 'integer', (column) => column.notNull().references('version.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('severity', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('finding', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('finding_key', ['version_id', 'position'])
    .modifyEnd(keyedTable)
    .execute();
  await db.schema.createIndex('finding_rule').on('finding').columns(['rule', 'verdict']).execute();
};
