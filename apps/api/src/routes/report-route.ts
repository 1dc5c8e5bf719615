// One report: its document, or its figures as rows.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '@nianbao/store';
import type { Context } from 'hono';
import { buildReportCsv, buildReportNdjson } from '../build-report-csv.ts';
import { chooseRepresentation } from '../http/representation.ts';
import { type ReportAddress, resolveReport } from '../http/resolve-agency.ts';
import { csvType, jsonType, ndjsonType, sendBody } from '../http/send.ts';
import { reportDocumentSchema } from '../schemas/report-schemas.ts';
import { reportParams, versionQuery } from '../schemas/requests.ts';
import { problems, reportResource, tableResource } from '../schemas/responses.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';

const request = { params: z.object(reportParams), query: versionQuery };
const tags = [inBoth(groupWording.reports)];

const reportRoute = createRoute({
  method: 'get',
  path: '/v1/reports/{agencyId}/{year}',
  operationId: 'findReport',
  tags,
  summary: inBoth(routeWording.findReport),
  request,
  responses: { ...reportResource(reportDocumentSchema), ...tableResource(reportDocumentSchema) },
});

// The same resource by its suffix, for those who look for it in the document.
const csvRoute = createRoute({
  method: 'get',
  path: '/v1/reports/{agencyId}/{year}.csv',
  operationId: 'findReportCsv',
  tags,
  summary: inBoth(routeWording.findReportCsv),
  request,
  responses: { ...reportResource(z.string(), 'text/csv'), ...problems(406) },
});

const sendDocument = async (c: Context, store: Store, address: ReportAddress): Promise<Response> => {
  const found = await store.findReportJson(address.agencyId, address.key, address.version);
  if (found?.agencyId === address.agencyId) return sendBody(c, found.json, jsonType);
  const report = await resolveReport(c, store, address);
  return report instanceof Response ? report : sendBody(c, JSON.stringify(report), jsonType);
};

/** Adds /v1/reports/{agencyId}/{year}, also as CSV and NDJSON. */
export const addReportRoute = (app: OpenAPIHono, store: Store): void => {
  app.openapi(reportRoute, async (c) => {
    const { agencyId, year } = c.req.valid('param');
    const address = { agencyId, key: year, ...c.req.valid('query') };
    const form = chooseRepresentation(c);
    if (form instanceof Response) return form;
    if (form === 'json') return sendDocument(c, store, address);
    const report = await resolveReport(c, store, address);
    if (report instanceof Response) return report;
    return form === 'csv'
      ? sendBody(c, buildReportCsv(report), csvType)
      : sendBody(c, buildReportNdjson(report), ndjsonType);
  });
  app.openAPIRegistry.registerPath(csvRoute);
};
