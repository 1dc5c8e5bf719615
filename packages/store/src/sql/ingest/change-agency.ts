// An agency's id changes, two agencies turn out to be one: the old id stays as an alias.
import type { Writing } from '../database.ts';
import type { SqlDialect } from '../sql-dialect.ts';
import { markYears } from '../years/mark-years.ts';
import { moveLife } from './move-life.ts';
import { moveVersions } from './move-versions.ts';

const putAlias = (writing: Writing, agencyId: string, alias: string) =>
  writing
    .insertInto('agency_name')
    .values({ agency_id: agencyId, kind: 'id', value: alias, region_code: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** Gives an agency known by its name the credit code found for it. Reports, names and aliases follow. */
export const renameAgency = async (writing: Writing, id: string, uscc: string): Promise<void> => {
  await writing.updateTable('agency').set({ id: uscc, uscc }).where('id', '=', id).execute();
  await putAlias(writing, uscc, id);
};

/** Deletes an agency that has no report any more; its names, aliases and its id go to another. */
export const replaceAgency = async (writing: Writing, id: string, heir: string): Promise<void> => {
  const names = await writing.selectFrom('agency_name').selectAll().where('agency_id', '=', id).execute();
  await moveLife(writing, id, heir);
  await writing.deleteFrom('agency').where('id', '=', id).execute();
  if (names.length > 0)
    await writing
      .insertInto('agency_name')
      .values(names.map((name) => ({ ...name, agency_id: heir })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await putAlias(writing, heir, id);
};

/** Makes one agency of two: all reports of the first go to the second; where both have a year, its versions do. */
export const mergeAgency = async (writing: Writing, dialect: SqlDialect, id: string, heir: string): Promise<void> => {
  const reports = await writing
    .selectFrom('report')
    .select(['id', 'key', 'year'])
    .where('agency_id', '=', id)
    .orderBy('key')
    .execute();
  for (const report of reports) {
    const same = await writing
      .selectFrom('report')
      .select('id')
      .where('agency_id', '=', heir)
      .where('key', '=', report.key)
      .executeTakeFirst();
    if (same) await moveVersions(writing, dialect, { from: report.id, to: same.id });
    else {
      await writing.updateTable('report').set({ agency_id: heir }).where('id', '=', report.id).execute();
      await markYears(writing, { agencyId: heir, year: report.year });
    }
  }
  await replaceAgency(writing, id, heir);
};
