import type { Writing } from '../database.ts';
import { copyExplanations } from '../explain-versions.ts';
import { putSearch } from '../search/put-search.ts';
import type { SqlDialect } from '../sql-dialect.ts';
import { type ChangedYear, markYears } from '../years/mark-years.ts';
import { chooseLatest } from './choose-latest.ts';

/** From which report to which; with `sourceId` only the readings of that source. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly sourceId?: number;
}

/** Takes the next version number of a report. Numbers are never given twice. */
export const takeNumber = async (writing: Writing, reportId: number): Promise<number> => {
  const { last_number } = await writing
    .updateTable('report')
    .set((set) => ({ last_number: set('last_number', '+', 1) }))
    .where('id', '=', reportId)
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return last_number;
};

/**
 * Makes the right version of a report the current one: the latest reading of the bytes that arrived last. So a new
 * reading of superseded bytes does not come before the bytes that replaced them. Where that one is withheld there is none: an
 * earlier one would be taken for what the agency publishes. A report without versions is deleted.
 */
export const chooseCurrentVersion = async (writing: Writing, dialect: SqlDialect, reportId: number): Promise<void> => {
  const versions = await writing
    .selectFrom('version')
    .select(['id', 'number', 'source_id', 'arrived', 'withheld_at'])
    .where('report_id', '=', reportId)
    .execute();
  const latest = chooseLatest(versions);
  if (latest) {
    const current = latest.withheld_at === null ? latest.id : null;
    await writing.updateTable('report').set({ current_version_id: current }).where('id', '=', reportId).execute();
    if (current === null) await dialect.search.delete(writing, reportId);
    else await putSearch(writing, dialect, reportId);
  } else {
    await dialect.search.delete(writing, reportId);
    await writing.deleteFrom('report').where('id', '=', reportId).execute();
  }
};

const readPlaces = async (writing: Writing, reportIds: readonly number[]): Promise<ChangedYear[]> => {
  const rows = await writing.selectFrom('report').select(['agency_id', 'year']).where('id', 'in', reportIds).execute();
  return rows.map(({ agency_id, year }) => ({ agencyId: agency_id, year }));
};

/** Moves versions from one report to another, in their order, and sets both reports right. */
export const moveVersions = async (
  writing: Writing,
  dialect: SqlDialect,
  { from, to, sourceId }: Move,
): Promise<void> => {
  const changed = await readPlaces(writing, [from, to]);
  await copyExplanations(writing, from, to);
  let query = writing.selectFrom('version').select('id').where('report_id', '=', from).orderBy('number');
  if (sourceId !== undefined) query = query.where('source_id', '=', sourceId);
  for (const { id } of await query.execute()) {
    const number = await takeNumber(writing, to);
    await writing.updateTable('version').set({ report_id: to, number }).where('id', '=', id).execute();
  }
  await chooseCurrentVersion(writing, dialect, from);
  await chooseCurrentVersion(writing, dialect, to);
  for (const place of changed) await markYears(writing, place);
};
