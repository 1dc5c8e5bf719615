// For whoever watches the server: does it live, is it ready, what does it measure.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '@nianbao/store';
import { sendJsonOnce } from '../http/send.ts';
import { sendProblem } from '../http/send-problem.ts';
import type { FindClient } from '../limits/find-client.ts';
import { findClientOf } from '../limits/limit-rate.ts';
import type { Metrics } from '../operate/metrics.ts';
import { answer, problems } from '../schemas/responses.ts';
import { groupWording, inBoth, routeWording } from '../wording/route-wording.ts';

const tags = [inBoth(groupWording.server)];

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'readHealth',
  tags,
  summary: inBoth(routeWording.readHealth),
  responses: {
    ...answer(z.object({ status: z.literal('ok'), reports: z.int().min(0) }).openapi('Health')),
    ...problems(503),
  },
});

const liveRoute = createRoute({
  method: 'get',
  path: '/health/live',
  operationId: 'readLiveness',
  tags,
  summary: inBoth(routeWording.readLiveness),
  responses: answer(z.object({ status: z.literal('live') }).openapi('Liveness')),
});

const readyRoute = createRoute({
  method: 'get',
  path: '/health/ready',
  operationId: 'readReadiness',
  tags,
  summary: inBoth(routeWording.readReadiness),
  responses: { ...answer(z.object({ status: z.literal('ready') }).openapi('Readiness')), ...problems(503) },
});

const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  operationId: 'readMetrics',
  tags,
  summary: inBoth(routeWording.readMetrics),
  responses: { ...answer(z.string(), 'text/plain'), ...problems(403, 404) },
});

/** What the routes need of the running server. */
export interface Watching {
  /** False while the server is stopping. */
  readonly isReady: () => boolean;
  readonly metrics: Metrics | undefined;
  /** Whether a client may read the measures. */
  readonly mayReadMetrics: (client: string) => boolean;
  readonly findClient: FindClient;
}

/** Adds /health, /health/live, /health/ready and /metrics. */
export const addHealthRoutes = (app: OpenAPIHono, store: Store, watching: Watching): void => {
  // Reads one entry: a server whose store cannot be read is not well.
  app.openapi(healthRoute, async (c) => {
    const { total } = await store.listReports({ page: 1, pageSize: 1 });
    return sendJsonOnce(c, { status: 'ok', reports: total });
  });

  app.openapi(liveRoute, (c) => sendJsonOnce(c, { status: 'live' }));

  app.openapi(readyRoute, async (c) => {
    if (!watching.isReady()) return sendProblem(c, 'server-stopping', {}, { headers: { 'Retry-After': '5' } });
    await store.probe();
    return sendJsonOnce(c, { status: 'ready' });
  });

  app.openapi(metricsRoute, async (c) => {
    const { metrics } = watching;
    if (!metrics) return sendProblem(c, 'metrics-off');
    const client = findClientOf(c, watching.findClient);
    if (client !== null && !watching.mayReadMetrics(client)) return sendProblem(c, 'metrics-closed', { client });
    const { body, type } = await metrics.render();
    return c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  });
};
