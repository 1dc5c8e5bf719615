import { sql } from 'kysely';
import type { AgencyFilter, AgencySortKey, AgencySummary, ListPart, ListRequest } from '../port.ts';
import type { Queries } from './database.ts';
import { filterReports } from './filter-reports.ts';
import { selectAgencies, summarizeAgencies } from './list-agencies.ts';
import { readLimit } from './page.ts';
import { buildOrder, checkPlace, isAfter, type OrderStep } from './seek.ts';
import type { SqlDialect } from './sql-dialect.ts';

const columns: Readonly<Record<AgencySortKey, Omit<OrderStep, 'descending'>>> = {
  id: { expression: sql`agency.id`, type: 'string' },
  // By code unit in either database.
  name: { expression: sql`coalesce(agency.name, '')`, type: 'string' },
};

const buildSteps = ({ sort }: ListRequest<AgencySortKey>, byCodeUnit: SqlDialect['byCodeUnit']): OrderStep[] => {
  const whole = sort.some(({ by }) => by === 'id') ? sort : [...sort, { by: 'id' as const, descending: false }];
  return whole.map(({ by, descending }) => ({
    ...columns[by],
    expression: byCodeUnit(columns[by].expression),
    descending,
  }));
};

/** Agencies that have a report, in an order, after a place. */
export const seekAgencies = async (
  db: Queries,
  request: ListRequest<AgencySortKey>,
  filter: AgencyFilter,
  { byCodeUnit }: SqlDialect,
): Promise<ListPart<AgencySummary>> => {
  const limit = readLimit(request.limit);
  const steps = buildSteps(request, byCodeUnit);
  if (request.after) checkPlace(steps, request.after);
  let query = selectAgencies(db, filter).selectAll('agency');
  if (request.after) query = query.where(isAfter(steps, request.after));
  const rows = await query
    .orderBy(buildOrder(steps))
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const place = (by: AgencySortKey) => (by === 'id' ? last!.id : (last!.name ?? ''));
  const order: readonly AgencySortKey[] = [...new Set([...request.sort.map(({ by }) => by), 'id' as const])];
  return { items: await summarizeAgencies(db, shown), next: last ? order.map(place) : null };
};

/** How many agencies with a report a filter lets through. */
export const countAgencies = async (db: Queries, filter: AgencyFilter): Promise<number> => {
  const { query, ...rest } = filter;
  // Without a name to look for, the narrow table of reports knows the answer.
  const { total } = await (query === undefined
    ? filterReports(db, rest).select(sql<number>`count(distinct report.agency_id)`.as('total'))
    : selectAgencies(db, filter).select(sql<number>`count(*)`.as('total'))
  ).executeTakeFirstOrThrow();
  return Number(total);
};
