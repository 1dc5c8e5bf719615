// Which reports have to be judged again: marked in the transaction that changes an earlier year, so that none is forgotten.
import { sql } from 'kysely';
import type { Writing } from '../database.ts';
import type { SqlDialect } from '../sql-dialect.ts';

/** A report that came, was replaced or went: whose, and of which year. */
export interface ChangedYear {
  readonly agencyId: string;
  readonly year: number | null;
}

// A mark that stands is written once more: whoever is about to judge this report has to see what is changed here first.
const again = sql`on conflict (report_id) do update set report_id = excluded.report_id`;

/**
 * Marks the later years of the agency, and this one where there is an earlier, or where one of its versions was judged among
 * others (elsewhere, before it was moved). Of an unknown year nothing depends.
 */
export const markYears = async (writing: Writing, { agencyId, year }: ChangedYear): Promise<void> => {
  if (year === null) return;
  await sql`
    insert into to_judge (report_id)
    select report.id from report
    where report.agency_id = ${agencyId} and (report.year > ${year} or (report.year = ${year} and (
      exists (select 1 from report as earlier where earlier.agency_id = ${agencyId} and earlier.year < ${year})
      or exists (select 1 from version where version.report_id = report.id and version.judged_among is not null))))
    order by report.id ${again}`.execute(writing);
};

/** The same for many reports that were added, in one statement. */
export const markAdded = async (
  writing: Writing,
  { idSet }: SqlDialect,
  reportIds: readonly number[],
): Promise<void> => {
  if (reportIds.length === 0) return;
  await sql`
    insert into to_judge (report_id)
    select distinct report.id from report as added
    join report on report.agency_id = added.agency_id
    where added.id in ${idSet(reportIds)} and (
      report.year > added.year or (report.id = added.id and exists (
        select 1 from report as earlier where earlier.agency_id = added.agency_id and earlier.year < added.year)))
    order by report.id ${again}`.execute(writing);
};
