// What does not depend on the store's contents: rules, the schema, the state of the server.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { jsonSchema } from '@nianbao/schema';
import type { Page, PageRequest, Store } from '@nianbao/store';
import { addList } from '../http/add-list.ts';
import { sendJson, sendJsonOnce } from '../http/send.ts';
import { sendProblem } from '../http/send-problem.ts';
import { type Rule, rules } from '../rules.ts';
import { ruleParams } from '../schemas/requests.ts';
import { answer, problems, resource } from '../schemas/responses.ts';
import { ruleSchema } from '../schemas/rule-schema.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';

const ruleRoute = createRoute({
  method: 'get',
  path: '/v1/rules/{id}',
  operationId: 'findRule',
  tags: [inBoth(groupWording.reference)],
  summary: inBoth(routeWording.findRule),
  request: { params: z.object(ruleParams) },
  responses: { ...resource(ruleSchema), ...problems(400, 404) },
});

const schemaRoute = createRoute({
  method: 'get',
  path: '/v1/schema',
  operationId: 'readSchema',
  tags: [inBoth(groupWording.reference)],
  summary: inBoth(routeWording.readSchema),
  responses: resource(z.looseObject({})),
});

const healthSchema = z.object({ status: z.literal('ok'), reports: z.int().min(0) }).openapi('Health');

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'readHealth',
  tags: [inBoth(groupWording.server)],
  summary: inBoth(routeWording.readHealth),
  responses: { ...answer(healthSchema), ...problems(503) },
});

const cutPage = <T>(items: readonly T[], { page, pageSize }: PageRequest): Page<T> => ({
  items: items.slice((page - 1) * pageSize, page * pageSize),
  page,
  pages: Math.ceil(items.length / pageSize),
  pageSize,
  total: items.length,
});

/** Adds /v1/rules, /v1/rules/{id}, /v1/schema and /health. */
export const addReferenceRoutes = (app: OpenAPIHono, store: Store): void => {
  addList<Record<never, never>, Record<never, never>, Rule>(app, {
    path: '/v1/rules',
    group: 'reference',
    operationId: 'listRules',
    schemaName: 'RuleList',
    item: ruleSchema,
    params: {},
    filters: {},
    read: async (_c, request) => cutPage(rules, request),
  });

  app.openapi(ruleRoute, (c) => {
    const { id } = c.req.valid('param');
    const rule = rules.find((candidate) => candidate.id === id);
    return rule ? sendJson(c, rule) : sendProblem(c, 'rule-unknown', { id }, { exists: ['/v1/rules.json'] });
  });

  app.openapi(schemaRoute, (c) => sendJson(c, jsonSchema));

  // Reads one entry: a server whose store cannot be read is not well.
  app.openapi(healthRoute, async (c) => {
    const { total } = await store.listReports({ page: 1, pageSize: 1 });
    return sendJsonOnce(c, { status: 'ok', reports: total });
  });
};
