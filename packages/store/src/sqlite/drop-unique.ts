import { type Kysely, sql } from 'kysely';

interface SchemaRow {
  readonly type: string;
  readonly sql: string;
}

/**
 * Takes a named unique constraint from a table. SQLite cannot do that, so the table is written anew, with what stands in
 * it and all that hangs on it; other tables go on referring to it by its name. To be run where references are not watched
 * (`unwatched`): they would be lost with the old table.
 */
export const dropUnique = async (db: Kysely<unknown>, table: string, constraint: string): Promise<void> => {
  const { rows } = await sql<SchemaRow>`
    select type, sql from sqlite_schema where tbl_name = ${table} and sql is not null`.execute(db);
  const made = rows.find(({ type }) => type === 'table')?.sql ?? '';
  const copy = `${table}_copy`;
  const without = made
    .replace(new RegExp(`,\\s*constraint "${constraint}" unique \\([^)]*\\)`, 'i'), '')
    .replace(new RegExp(`^(create table )"${table}"`, 'i'), `$1"${copy}"`);
  await sql.raw(without).execute(db);
  await sql`insert into ${sql.table(copy)} select * from ${sql.table(table)}`.execute(db);
  await sql`drop table ${sql.table(table)}`.execute(db);
  // Else the triggers of other tables would be looked at, which speak of a table that is just not there.
  await sql`pragma legacy_alter_table = on`.execute(db);
  await sql`alter table ${sql.table(copy)} rename to ${sql.table(table)}`.execute(db);
  await sql`pragma legacy_alter_table = off`.execute(db);
  for (const row of rows) if (row.type !== 'table') await sql.raw(row.sql).execute(db);
};
