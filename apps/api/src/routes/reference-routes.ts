// What does not depend on the store's contents: rules and the schema.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { jsonSchema } from '@nianbao/schema';
import { addList } from '../http/add-list.ts';
import { cutPage } from '../http/cut-page.ts';
import { sendJson } from '../http/send.ts';
import { sendProblem } from '../http/send-problem.ts';
import { type Rule, rules } from '../rules.ts';
import { noQuery, ruleParams } from '../schemas/requests.ts';
import { problems, resource } from '../schemas/responses.ts';
import { ruleSchema } from '../schemas/rule-schema.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';

const ruleRoute = createRoute({
  method: 'get',
  path: '/v1/rules/{id}',
  operationId: 'findRule',
  tags: [inBoth(groupWording.reference)],
  summary: inBoth(routeWording.findRule),
  request: { params: z.object(ruleParams), query: noQuery },
  responses: { ...resource(ruleSchema), ...problems(400, 404) },
});

const schemaRoute = createRoute({
  method: 'get',
  path: '/v1/schema',
  operationId: 'readSchema',
  tags: [inBoth(groupWording.reference)],
  summary: inBoth(routeWording.readSchema),
  request: { query: noQuery },
  responses: resource(z.looseObject({})),
});

/** Adds /v1/rules, /v1/rules/{id} and /v1/schema. */
export const addReferenceRoutes = (app: OpenAPIHono): void => {
  addList<Record<never, never>, Record<never, never>, Rule, never>(app, {
    path: '/v1/rules',
    group: 'reference',
    operationId: 'listRules',
    schemaName: 'RuleList',
    item: ruleSchema,
    fields: ['id', 'severity', 'editions', 'title', 'legalBasis'],
    columns: ['id', 'severity', 'editions', 'title.zh', 'title.en', 'legalBasis.zh', 'legalBasis.en'],
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
};
