// Regions, releases, and the statistics that a release holds.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { smallDenominator } from '@nianbao/schema';
import type { RegionSummary, Release, StatisticGrouping, Store } from '@nianbao/store';
import type { Context } from 'hono';
import { addList } from '../http/add-list.ts';
import { cutPage } from '../http/cut-page.ts';
import { resolveRelease } from '../http/resolve-release.ts';
import { sendProblem } from '../http/send-problem.ts';
import { sendRows } from '../http/send-rows.ts';
import { problems, tableResource } from '../schemas/responses.ts';
import { regionSchema, releaseSchema, statisticsQuery, statisticsSchema } from '../schemas/statistic-schemas.ts';
import { listMetrics } from '../statistics/list-metrics.ts';
import { showMetric, showStatistic, statisticColumns } from '../statistics/show-statistic.ts';
import { withinAlone } from '../wording/problems/request-problems.ts';
import { groupWording, inBoth, parameterWording, routeWording } from '../wording/route-wording.ts';

/** What statistics can be grouped by. */
export const groupings = ['level', 'kind', 'region', 'peers'] as const;

const tags = [inBoth(groupWording.comparisons)];
const responses = { ...tableResource(statisticsSchema), ...problems(404) };
const query = z.strictObject(statisticsQuery);

const nationalRoute = createRoute({
  method: 'get',
  path: '/v1/stats',
  operationId: 'readStatistics',
  tags,
  summary: inBoth(routeWording.readStatistics),
  request: { query: query.omit({ groups: true, within: true }) },
  responses,
});

const groupedRoute = createRoute({
  method: 'get',
  path: '/v1/stats/{by}',
  operationId: 'readGroupedStatistics',
  tags,
  summary: inBoth(routeWording.readGroupedStatistics),
  request: {
    params: z.object({
      by: z.string().openapi({ description: inBoth(parameterWording.by), enum: [...groupings], example: 'level' }),
    }),
    query,
  },
  responses,
});

/** Divisions right below one: the prefectures of a province, the counties of a prefecture; without one the provinces. */
const isRightBelow = (code: string, within: string | undefined): boolean => {
  if (within === undefined) return code.endsWith('0000');
  if (within.endsWith('0000')) return code.startsWith(within.slice(0, 2)) && code.endsWith('00') && code !== within;
  return code.startsWith(within.slice(0, 4)) && code !== within;
};

const answerStatistics = async (
  c: Context,
  store: Store,
  by: StatisticGrouping,
  { metrics, figures, years, include, release: releaseId, groups, within }: Partial<z.infer<typeof query>>,
): Promise<Response> => {
  if (within !== undefined && (by !== 'region' || groups !== undefined)) {
    const errors = [{ in: 'query', path: 'within', found: within, message: withinAlone }];
    return sendProblem(c, 'request-invalid', { names: 'within' }, { errors });
  }
  const release = await resolveRelease(c, store, releaseId);
  if (release instanceof Response) return release;
  const wanted = listMetrics(metrics, figures);
  const inferred = include === 'inferred';
  const statistics = await store.readStatistics(release.id, {
    grouping: by,
    quantities: wanted.map(({ id }) => id),
    inferred,
    ...(years ? { years } : {}),
    ...(groups ? { groups } : {}),
  });
  const rows = statistics
    .filter(({ group }) => by !== 'region' || groups !== undefined || isRightBelow(group, within))
    .map(showStatistic);
  const shown = wanted.map(showMetric);
  const wrap = (items: readonly object[]) => ({ release, by, inferred, smallDenominator, metrics: shown, items });
  return sendRows(c, { rows, columns: statisticColumns, wrap });
};

/** Adds /v1/regions, /v1/releases, /v1/stats and /v1/stats/{by}. */
export const addStatisticsRoutes = (app: OpenAPIHono, store: Store): void => {
  addList<Record<never, never>, Record<never, never>, RegionSummary, never>(app, {
    path: '/v1/regions',
    group: 'agencies',
    operationId: 'listRegions',
    schemaName: 'RegionList',
    item: regionSchema,
    fields: ['code', 'name', 'path', 'validFrom', 'validTo', 'agencies', 'reports'],
    columns: ['code', 'name', 'path', 'validFrom', 'validTo', 'agencies', 'reports'],
    params: {},
    filters: {},
    read: async (_c, request) => cutPage(await store.listRegions(), request),
  });
  addList<Record<never, never>, Record<never, never>, Release, never>(app, {
    path: '/v1/releases',
    group: 'comparisons',
    operationId: 'listReleases',
    schemaName: 'ReleaseList',
    item: releaseSchema,
    fields: ['id', 'date', 'revision', 'agencies', 'reports', 'figures'],
    columns: ['id', 'date', 'revision', 'agencies', 'reports', 'figures'],
    params: {},
    filters: {},
    read: async (_c, request) => cutPage(await store.listReleases(), request),
  });
  app.openapi(nationalRoute, (c) => answerStatistics(c, store, 'all', c.req.valid('query')));
  app.openapi(groupedRoute, (c) => {
    const { by } = c.req.valid('param');
    const known = groupings.find((grouping) => grouping === by);
    if (known) return answerStatistics(c, store, known, c.req.valid('query'));
    const exists = groupings.map((grouping) => `/v1/stats/${grouping}.json`);
    return sendProblem(c, 'grouping-unknown', { by, known: groupings.join(', ') }, { exists });
  });
};
