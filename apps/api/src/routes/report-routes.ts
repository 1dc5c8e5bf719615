// Reports: the list, one report, and its parts.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ReportDocument, Store } from '@nianbao/store';
import { addList } from '../http/add-list.ts';
import { openReports, reportSortKeys } from '../http/open-reports.ts';
import { resolveReport } from '../http/resolve-agency.ts';
import { sendJson } from '../http/send.ts';
import { sendRows } from '../http/send-rows.ts';
import { reportColumns, reportFieldNames, reportSummarySchema } from '../schemas/agency-schemas.ts';
import { reportCellsSchema, reportFindingsSchema, reportVersionsSchema } from '../schemas/report-schemas.ts';
import { allReportFilters, reportParams, toReportFilter, versionQuery } from '../schemas/requests.ts';
import { reportResource, tableResource } from '../schemas/responses.ts';
import { groupWording, inBoth, type OperationId, routeWording } from '../wording/route-wording.ts';
import { addReportRoute } from './report-route.ts';
import { addSourceRoute } from './source-route.ts';

interface Part {
  readonly path: string;
  readonly operationId: OperationId;
  readonly schema: z.ZodType;
}

const head = ({ agencyId, key, version }: ReportDocument) => ({ agencyId, key, version: version.version });

const cellsPart: Part = { path: '/cells', operationId: 'listCells', schema: reportCellsSchema };
const versionsPart: Part = { path: '/versions', operationId: 'listVersions', schema: reportVersionsSchema };

const partRoute = ({ path, operationId, schema }: Part) =>
  createRoute({
    method: 'get',
    path: `/v1/reports/{agencyId}/{year}${path}`,
    operationId,
    tags: [inBoth(groupWording.reports)],
    summary: inBoth(routeWording[operationId]),
    request: { params: z.object(reportParams), query: versionQuery },
    responses: reportResource(schema),
  });

const findingsRoute = createRoute({
  method: 'get',
  path: '/v1/reports/{agencyId}/{year}/findings',
  operationId: 'listFindings',
  tags: [inBoth(groupWording.reports)],
  summary: inBoth(routeWording.listFindings),
  request: { params: z.object(reportParams), query: versionQuery },
  responses: { ...reportResource(reportFindingsSchema), ...tableResource(reportFindingsSchema) },
});

const findingColumns = [
  'key',
  'rule',
  'severity',
  'verdict',
  'paths',
  'expected',
  'actual',
  'delta',
  'message.zh',
  'message.en',
  'explained.text',
  'explained.textEn',
  'explained.by',
  'explained.on',
];

/** Adds /v1/reports and everything under /v1/reports/{agencyId}/{year}. */
export const addReportRoutes = (app: OpenAPIHono, store: Store): void => {
  addList(app, {
    path: '/v1/reports',
    group: 'reports',
    operationId: 'listReports',
    schemaName: 'ReportList',
    item: reportSummarySchema,
    fields: reportFieldNames,
    columns: reportColumns,
    params: {},
    filters: allReportFilters,
    read: (_c, request, _params, filters) => store.listReports(request, toReportFilter(filters)),
    parts: {
      sortKeys: reportSortKeys,
      open: async (_c, _params, filters) => openReports(store, toReportFilter(filters)),
    },
  });

  addReportRoute(app, store);
  app.openapi(partRoute(cellsPart), async (c) => {
    const { agencyId, year } = c.req.valid('param');
    const report = await resolveReport(c, store, { agencyId, key: year, ...c.req.valid('query') });
    return report instanceof Response ? report : sendJson(c, { ...head(report), cells: report.result.cells });
  });
  app.openapi(partRoute(versionsPart), async (c) => {
    const { agencyId, year: key } = c.req.valid('param');
    const report = await resolveReport(c, store, { agencyId, key, ...c.req.valid('query') });
    // What was withheld is still told here, each with its reason.
    if (report instanceof Response && report.status !== 451) return report;
    return sendJson(c, { agencyId, key, versions: await store.listVersions(agencyId, key) });
  });
  app.openapi(findingsRoute, async (c) => {
    const { agencyId, year } = c.req.valid('param');
    const report = await resolveReport(c, store, { agencyId, key: year, ...c.req.valid('query') });
    if (report instanceof Response) return report;
    const { findings, passes } = report;
    const waiting = report.version.waiting ? { waiting: true } : {};
    const wrap = (rows: readonly object[]) => ({ ...head(report), ...waiting, findings: rows, passes });
    return sendRows(c, { rows: findings, columns: findingColumns, wrap });
  });
  addSourceRoute(app, store);
};
