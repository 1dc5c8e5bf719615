import type { Selectable } from 'kysely';
import type { ComparedReport, Release, Statistic, StatisticFilter } from '../../port.ts';
import type { Queries, ReleaseStatisticTable, ReleaseTable } from '../database.ts';
import { isStorable } from '../storable-text.ts';
import { readVersionFigures } from './figure-values.ts';
import { quantities } from './list-quantities.ts';

/** A release as the port gives it. */
export const buildRelease = (row: Selectable<ReleaseTable>): Release => ({
  id: row.id,
  date: row.date,
  revision: row.revision,
  agencies: row.agencies,
  reports: row.reports,
  figures: Number(row.figures),
});

/** Newest first. */
export const listReleases = async (db: Queries): Promise<Release[]> =>
  (await db.selectFrom('release').selectAll().orderBy('number', 'desc').execute()).map(buildRelease);

/** The newest release, or the one with this id. */
export const findRelease = async (db: Queries, id?: string): Promise<Release | null> => {
  if (id !== undefined && !isStorable(id)) return null;
  let query = db.selectFrom('release').selectAll().orderBy('number', 'desc').limit(1);
  if (id !== undefined) query = query.where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row ? buildRelease(row) : null;
};

const order: ReadonlyMap<string, number> = new Map(quantities.map(({ id }, index) => [id, index]));

const buildStatistic = (row: Selectable<ReleaseStatisticTable>): Statistic => ({
  year: row.year,
  group: row.group_key,
  quantity: row.quantity,
  reports: row.reports,
  covered: row.covered,
  rated: row.rated,
  numerator: row.numerator,
  denominator: row.denominator,
  firstQuartile: row.first_quartile,
  median: row.median,
  thirdQuartile: row.third_quartile,
});

const compare = (a: Statistic, b: Statistic): number =>
  (a.group < b.group ? -1 : a.group > b.group ? 1 : 0) ||
  a.year - b.year ||
  (order.get(a.quantity) ?? 0) - (order.get(b.quantity) ?? 0);

/** Statistics of a release, from its own rows. */
export const readStatistics = async (
  db: Queries,
  releaseId: string,
  { grouping, quantities: wanted, years, inferred = false, ...filter }: StatisticFilter,
): Promise<Statistic[]> => {
  const groups = filter.groups?.filter(isStorable);
  if (!isStorable(releaseId) || [groups, wanted, years].some((list) => list?.length === 0)) return [];
  let query = db
    .selectFrom('release_statistic')
    .innerJoin('release', 'release.number', 'release_statistic.release_number')
    .selectAll('release_statistic')
    .where('release.id', '=', releaseId)
    .where('grouping', '=', grouping);
  if (groups) query = query.where('group_key', 'in', groups);
  if (wanted) query = query.where('quantity', 'in', wanted);
  if (years) query = query.where('year', 'in', years);
  if (!inferred) query = query.where('inferred', '=', 0);
  const rows = await query.orderBy('inferred').execute();
  // A row with inferred figures stands in for the one without, where there is one.
  const chosen = new Map(rows.map((row) => [`${row.group_key}\t${row.year}\t${row.quantity}`, row]));
  return [...chosen.values()].map(buildStatistic).toSorted(compare);
};

/** The current reports of agencies in years with some of their figures, from the facts. */
export const readFigures = async (
  db: Queries,
  agencyIds: readonly string[],
  years: readonly number[],
  paths: readonly string[],
): Promise<ComparedReport[]> => {
  if (agencyIds.length === 0 || years.length === 0) return [];
  const reports = await db
    .selectFrom('report')
    .select(['agency_id', 'year', 'listed_edition', 'current_version_id'])
    .where('agency_id', 'in', agencyIds)
    .where('year', 'in', years)
    .where('current_version_id', 'is not', null)
    .orderBy('agency_id')
    .orderBy('year')
    .$narrowType<{ year: number; current_version_id: number }>()
    .execute();
  const figures = await readVersionFigures(
    db,
    reports.map((report) => report.current_version_id),
    paths,
  );
  return reports.map((report) => ({
    agencyId: report.agency_id,
    year: report.year,
    edition: report.listed_edition,
    figures: figures.get(report.current_version_id) ?? new Map(),
  }));
};
