import { sql } from 'kysely';
import type { Page, PageRequest, ReportFilter, ReportSummary } from '../port.ts';
import type { Queries } from './database.ts';
import { filterReports } from './filter-reports.ts';
import { buildPage, readOffset } from './page.ts';
import { resolveAgency } from './resolve-agency.ts';
import { reportOrder, selectCurrent } from './select-current.ts';

/** Summaries of current reports in list order. */
export const selectSummaries = (db: Queries, filter: ReportFilter = {}) =>
  selectCurrent(db, filter)
    .innerJoin('agency', 'agency.id', 'report.agency_id')
    .innerJoin('source', 'source.id', 'version.source_id')
    .select([
      'report.agency_id',
      'report.key',
      'report.year',
      'agency.name',
      'version.edition',
      'version.status',
      'version.title',
      'version.published_on',
      'version.number',
      'version.fail_error',
      'version.fail_warning',
      'version.fail_info',
      'version.figures_asked',
      'version.figures_held',
      'source.sha256',
    ])
    .orderBy(reportOrder);

type SummaryRow = Awaited<ReturnType<ReturnType<typeof selectSummaries>['execute']>>[number];

/** A row of `selectSummaries` as the port gives it. */
export const buildReportSummary = (row: SummaryRow): ReportSummary => ({
  agencyId: row.agency_id,
  agencyName: row.name,
  key: row.key,
  year: row.year,
  edition: row.edition,
  status: row.status,
  title: row.title,
  publishedOn: row.published_on,
  version: row.number,
  sha256: row.sha256,
  findings: { error: row.fail_error, warning: row.fail_warning, info: row.fail_info },
  figures: { asked: row.figures_asked, held: row.figures_held },
});

/** A filter whose agency is an id; null where there is no such agency. */
export const resolveFilter = async (db: Queries, filter: ReportFilter): Promise<ReportFilter | null> => {
  if (filter.agencyId === undefined) return filter;
  const agencyId = await resolveAgency(db, filter.agencyId);
  return agencyId === null ? null : { ...filter, agencyId };
};

const countFiltered = async (db: Queries, filter: ReportFilter): Promise<number> => {
  const { total } = await filterReports(db, filter).select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return Number(total);
};

/** How many current reports a filter lets through. */
export const countReports = async (db: Queries, filter: ReportFilter): Promise<number> => {
  const resolved = await resolveFilter(db, filter);
  return resolved === null ? 0 : countFiltered(db, resolved);
};

/** Summaries of these reports, in the order of their ids here. */
export const readSummaries = async (db: Queries, ids: readonly number[]): Promise<ReportSummary[]> => {
  if (ids.length === 0) return [];
  const rows = await selectSummaries(db).select('report.id').where('report.id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(buildReportSummary);
};

/** A page of current reports. */
export const listReports = async (
  db: Queries,
  request: PageRequest,
  filter: ReportFilter,
): Promise<Page<ReportSummary>> => {
  const offset = readOffset(request);
  const resolved = await resolveFilter(db, filter);
  if (resolved === null) return buildPage(request, 0, []);
  const total = await countFiltered(db, resolved);
  // Which reports first, from one narrow table; what is to be shown of them then.
  const rows = await filterReports(db, resolved)
    .select('report.id')
    .orderBy(reportOrder)
    .limit(request.pageSize)
    .offset(offset)
    .execute();
  return buildPage(
    request,
    total,
    await readSummaries(
      db,
      rows.map(({ id }) => id),
    ),
  );
};
