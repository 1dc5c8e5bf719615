// Agencies side by side.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AgencyDocument, Store } from '@nianbao/store';
import { resolveRelease } from '../http/resolve-release.ts';
import { sendProblem } from '../http/send-problem.ts';
import { sendRows } from '../http/send-rows.ts';
import { problems, tableResource } from '../schemas/responses.ts';
import { type Comparison, compareQuery, comparisonSchema } from '../schemas/statistic-schemas.ts';
import { compareAgencies } from '../statistics/compare-agencies.ts';
import { listMetrics } from '../statistics/list-metrics.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';

const compareRoute = createRoute({
  method: 'get',
  path: '/v1/compare',
  operationId: 'compareAgencies',
  tags: [inBoth(groupWording.comparisons)],
  summary: inBoth(routeWording.compareAgencies),
  request: { query: z.strictObject(compareQuery) },
  responses: { ...tableResource(comparisonSchema), ...problems(404) },
});

const columns = [
  'agencyId',
  'agencyName',
  'metric',
  'year',
  'value',
  'reason',
  'path',
  'numerator',
  'denominator',
  'inferred',
  'peers',
  'peerMedian',
  'peerN',
];

/** A comparison as rows: one for each agency, metric and year. */
const listRows = ({ agencies, series }: Comparison): object[] =>
  series.flatMap(({ agencyId, metric, values, peers }) => {
    const agency = agencies.find(({ id }) => id === agencyId);
    return values.map((value, index) => ({
      agencyId,
      agencyName: agency?.name ?? null,
      metric,
      ...value,
      peers: agency?.peers ?? null,
      peerMedian: peers[index]?.median ?? null,
      peerN: peers[index]?.n ?? 0,
    }));
  });

/** Adds /v1/compare. */
export const addCompareRoute = (app: OpenAPIHono, store: Store): void => {
  app.openapi(compareRoute, async (c) => {
    const { agencies: ids, metrics, figures, years, include, release: releaseId } = c.req.valid('query');
    const agencies: AgencyDocument[] = [];
    for (const id of ids) {
      const agency = await store.findAgency(id);
      if (!agency) return sendProblem(c, 'agency-unknown', { id }, { exists: ['/v1/agencies.json'] });
      if (!agencies.some((known) => known.id === agency.id)) agencies.push(agency);
    }
    // A comparison goes without peers where no release was made; one that was asked for by name must be there.
    const release = releaseId === undefined ? await store.findRelease() : await resolveRelease(c, store, releaseId);
    if (release instanceof Response) return release;
    const inferred = include === 'inferred';
    const request = { agencies, metrics: listMetrics(metrics, figures), years, release, inferred };
    const comparison = await compareAgencies(store, request);
    return sendRows(c, { rows: listRows(comparison), columns, wrap: () => comparison });
  });
};
