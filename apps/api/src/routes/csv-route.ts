// A report's figures as CSV, at the report's address with `.csv`.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '@nianbao/store';
import { buildReportCsv } from '../build-report-csv.ts';
import { resolveReport } from '../http/resolve-agency.ts';
import { csvType, sendBody } from '../http/send.ts';
import { sendInvalid } from '../http/send-invalid.ts';
import { reportParams, versionQuery } from '../schemas/requests.ts';
import { agencyResource } from '../schemas/responses.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';

const suffix = '.csv';

const csvRoute = createRoute({
  method: 'get',
  path: '/v1/reports/{agencyId}/{year}.csv',
  operationId: 'findReportCsv',
  tags: [inBoth(groupWording.reports)],
  summary: inBoth(routeWording.findReportCsv),
  request: { params: z.object(reportParams), query: versionQuery },
  responses: agencyResource(z.string(), 'text/csv'),
});

/** Adds /v1/reports/{agencyId}/{year}.csv. The router cannot split a segment, so the suffix is cut off here. */
export const addCsvRoute = (app: OpenAPIHono, store: Store): void => {
  app.openAPIRegistry.registerPath(csvRoute);
  app.get('/v1/reports/:agencyId/:file{.+\\.csv}', async (c) => {
    const { agencyId, file } = c.req.param();
    const query = versionQuery.safeParse(c.req.query());
    if (!query.success) return sendInvalid(c, 'query', query.error.issues);
    const report = await resolveReport(c, store, { agencyId, key: file.slice(0, -suffix.length), ...query.data });
    return report instanceof Response ? report : sendBody(c, buildReportCsv(report), csvType);
  });
};
