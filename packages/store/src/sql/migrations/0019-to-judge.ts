import { type Kysely, sql } from 'kysely';

/**
 * Which reports wait to be judged again among the other years of their agency, and what each version was judged among. In a
 * store from before, every report with an earlier one waits: none of them was ever compared with it.
 */
export const toJudge = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('to_judge')
    .addColumn('report_id', 'integer', (column) => column.primaryKey().references('report.id').onDelete('cascade'))
    .execute();
  await db.schema.alterTable('version').addColumn('judged_among', 'text').execute();
  await sql`
    insert into to_judge (report_id)
    select report.id from report
    where report.year is not null and exists (
      select 1 from report as earlier where earlier.agency_id = report.agency_id and earlier.year < report.year)
    order by report.id`.execute(db);
};
