// Agencies, and the reports of one agency.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '@nianbao/store';
import { addList } from '../http/add-list.ts';
import { openReports, reportSortKeys } from '../http/open-reports.ts';
import { resolveAgency } from '../http/resolve-agency.ts';
import { sendJson } from '../http/send.ts';
import {
  agencyColumns,
  agencyDocumentSchema,
  agencyFieldNames,
  agencySummarySchema,
  reportColumns,
  reportFieldNames,
  reportSummarySchema,
} from '../schemas/agency-schemas.ts';
import {
  agencyListFilters,
  agencyParams,
  noQuery,
  reportFilters,
  toAgencyFilter,
  toReportFilter,
} from '../schemas/requests.ts';
import { agencyResource } from '../schemas/responses.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';

const agencyRoute = createRoute({
  method: 'get',
  path: '/v1/agencies/{id}',
  operationId: 'findAgency',
  tags: [inBoth(groupWording.agencies)],
  summary: inBoth(routeWording.findAgency),
  request: { params: z.object(agencyParams), query: noQuery },
  responses: agencyResource(agencyDocumentSchema),
});

/** Adds /v1/agencies, /v1/agencies/{id} and /v1/agencies/{id}/reports. */
export const addAgencyRoutes = (app: OpenAPIHono, store: Store): void => {
  addList(app, {
    path: '/v1/agencies',
    group: 'agencies',
    operationId: 'listAgencies',
    schemaName: 'AgencyList',
    item: agencySummarySchema,
    fields: agencyFieldNames,
    columns: agencyColumns,
    params: {},
    filters: agencyListFilters,
    read: (_c, request, _params, filters) => store.listAgencies(request, toAgencyFilter(filters)),
    parts: {
      sortKeys: ['id', 'name'] as const,
      open: async (_c, _params, filters) => ({
        seek: (request) => store.seekAgencies(request, toAgencyFilter(filters)),
        count: () => store.countAgencies(toAgencyFilter(filters)),
      }),
    },
  });

  addList(app, {
    path: '/v1/agencies/{id}/reports',
    group: 'agencies',
    operationId: 'listAgencyReports',
    schemaName: 'ReportList',
    item: reportSummarySchema,
    fields: reportFieldNames,
    columns: reportColumns,
    params: agencyParams,
    filters: reportFilters,
    read: async (c, request, { id }, filters) => {
      const agency = await resolveAgency(c, store, id);
      return agency instanceof Response
        ? agency
        : store.listReports(request, { ...toReportFilter(filters), agencyId: agency.id });
    },
    parts: {
      sortKeys: reportSortKeys,
      open: async (c, { id }, filters) => {
        const agency = await resolveAgency(c, store, id);
        return agency instanceof Response
          ? agency
          : openReports(store, { ...toReportFilter(filters), agencyId: agency.id });
      },
    },
  });

  app.openapi(agencyRoute, async (c) => {
    const agency = await resolveAgency(c, store, c.req.valid('param').id);
    return agency instanceof Response ? agency : sendJson(c, agency);
  });
};
