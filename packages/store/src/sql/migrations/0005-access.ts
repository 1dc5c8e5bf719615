import type { Kysely } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/** Access tokens, their uploads by day, and a log that can only grow. */
export const access = async (db: Kysely<unknown>, dialect: SqlDialect): Promise<void> => {
  const { keyText, identity, buildIdentity, forbidChange } = dialect;
  await db.schema
    .createTable('access_token')
    .addColumn('id', keyText, (column) => column.primaryKey().notNull())
    .addColumn('hash', keyText, (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('agencies', 'text')
    .addColumn('uploads_per_day', 'integer')
    .addColumn('created_at', keyText, (column) => column.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute();

  await db.schema
    .createTable('token_upload')
    .addColumn('token_id', keyText, (column) => column.notNull().references('access_token.id'))
    .addColumn('day', keyText, (column) => column.notNull())
    .addColumn('uploads', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('token_upload_key', ['token_id', 'day'])
    .execute();

  await db.schema
    .createTable('audit')
    .addColumn('id', identity, (column) => buildIdentity(column.primaryKey().notNull()))
    .addColumn('at', keyText, (column) => column.notNull())
    .addColumn('token_id', keyText)
    .addColumn('token_name', 'text')
    .addColumn('client', 'text')
    .addColumn('request_id', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    // No foreign keys: the log outlives what it tells of.
    .addColumn('agency_id', 'text')
    .addColumn('key', 'text')
    .addColumn('version', 'integer')
    .addColumn('sha256', 'text')
    .addColumn('bytes', 'integer')
    .execute();
  await db.schema.createIndex('audit_token').on('audit').columns(['token_id', 'id']).execute();
  for (const statement of forbidChange('audit')) await statement.execute(db);
};
