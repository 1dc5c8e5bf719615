import { sql } from 'kysely';
import type { ListPart, ListRequest, ReportFilter, ReportSortKey, ReportSummary } from '../port.ts';
import type { Queries } from './database.ts';
import { filterReports } from './filter-reports.ts';
import { readSummaries, resolveFilter } from './list-reports.ts';
import { readLimit } from './page.ts';
import { buildOrder, checkPlace, isAfter, type OrderStep } from './seek.ts';

type Column = Omit<OrderStep, 'descending'>;

// The same expressions as in the indexes (migration 0004).
const columns: Readonly<Record<ReportSortKey | 'key', Column>> = {
  agencyId: { expression: sql`report.agency_id`, type: 'string' },
  year: { expression: sql`coalesce(report.year, -1)`, type: 'number' },
  publishedOn: { expression: sql`coalesce(report.listed_published, '')`, type: 'string' },
  errors: { expression: sql`coalesce(report.listed_error, 0)`, type: 'number' },
  warnings: { expression: sql`coalesce(report.listed_warning, 0)`, type: 'number' },
  key: { expression: sql`report.key`, type: 'string' },
};

// The order of port.ts, which decides what the order asked for leaves open.
const ownOrder = [
  { by: 'agencyId', descending: false },
  { by: 'year', descending: true },
  { by: 'key', descending: false },
] as const;

/** The whole order: what was asked for, then the list's own. Example: [-year] → year desc, agencyId, key */
const buildSteps = ({ sort }: ListRequest<ReportSortKey>, { year }: ReportFilter): OrderStep[] => {
  const asked = new Set<string>(sort.map(({ by }) => by));
  return [...sort, ...ownOrder.filter(({ by }) => !asked.has(by))]
    .filter(({ by }) => by !== 'year' || year === undefined)
    .map(({ by, descending }) => ({ ...columns[by], descending }));
};

/** Current reports in an order, after a place. */
export const seekReports = async (
  db: Queries,
  request: ListRequest<ReportSortKey>,
  filter: ReportFilter,
): Promise<ListPart<ReportSummary>> => {
  const limit = readLimit(request.limit);
  const steps = buildSteps(request, filter);
  if (request.after) checkPlace(steps, request.after);
  const resolved = await resolveFilter(db, filter);
  if (resolved === null) return { items: [], next: null };
  let query = filterReports(db, resolved)
    .select('report.id')
    .select(steps.map(({ expression }, index) => expression.$castTo<string | number>().as(`step${index}`)));
  if (request.after) query = query.where(isAfter(steps, request.after));
  const rows = await query
    .orderBy(buildOrder(steps))
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last =
    rows.length > limit ? (shown.at(-1) as Readonly<Record<string, string | number>> | undefined) : undefined;
  return {
    items: await readSummaries(
      db,
      shown.map(({ id }) => id),
    ),
    next: last ? steps.map((_, index) => last[`step${index}`]!) : null,
  };
};
