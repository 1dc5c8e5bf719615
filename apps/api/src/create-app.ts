// The app: every route over a store, listening nowhere.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { type App, type AppOptions, defaultLimits, defaultMemoryBytes } from './app-options.ts';
import { addHeaders } from './http/add-headers.ts';
import { isProgramPath, readRoutingPath } from './http/address.ts';
import { nameRequest, tellRequestName } from './http/name-request.ts';
import { answerFromMemory } from './http/remember.ts';
import { sendInvalid } from './http/send-invalid.ts';
import { sendProblem } from './http/send-problem.ts';
import { findClientBehind } from './limits/find-client.ts';
import { limitRate, takeTurnOf } from './limits/limit-rate.ts';
import { observeRequests } from './operate/observe-requests.ts';
import { sendError } from './operate/send-error.ts';
import { addAgencyRoutes } from './routes/agency-routes.ts';
import { addCompareRoute } from './routes/compare-route.ts';
import { addCorrectionsRoute } from './routes/corrections-route.ts';
import { addDocumentRoutes } from './routes/document-routes.ts';
import { addExplanationRoutes } from './routes/explanation-routes.ts';
import { addExportRoutes } from './routes/export-routes.ts';
import { addHealthRoutes } from './routes/health-routes.ts';
import { addPutRoute } from './routes/put-route.ts';
import { addReferenceRoutes } from './routes/reference-routes.ts';
import { addReportRoutes } from './routes/report-routes.ts';
import { addSearchRoute } from './routes/search-route.ts';
import { addStatisticsRoutes } from './routes/statistics-routes.ts';
import { addUploadRoutes } from './routes/upload-routes.ts';
import { sendNotFoundPage, serveSite } from './site/serve-site.ts';
import { apiVersion } from './version.ts';

const listDocumentedPaths = (app: OpenAPIHono): readonly string[] => [
  ...new Set(app.openAPIRegistry.definitions.flatMap((entry) => (entry.type === 'route' ? [entry.route.path] : []))),
];

/** Measures how long reading takes. */
const timeParse = ({ parse, metrics }: AppOptions): AppOptions['parse'] =>
  metrics === undefined
    ? parse
    : async (bytes, source) => {
        const stop = metrics.parseSeconds.startTimer();
        try {
          const result = await parse(bytes, source);
          stop({ outcome: result.status });
          return result;
        } catch (error) {
          stop({ outcome: 'error' });
          throw error;
        }
      };

const isLoopback = (client: string): boolean => client === '::1' || client.startsWith('127.');

/**
 * Makes the app over a store. The same store contents give the same bytes at every address, at any time.
 * Example: `await createApp({ store, parse: parseReport, check: runChecks }).request('/v1/agencies.json')`
 */
export const createApp = (given: AppOptions): App => {
  const options = { ...given, parse: timeParse(given), findClient: given.findClient ?? findClientBehind([]) };
  const { store, siteDir, metrics, log, findClient, rateLimits, mayReadMetrics, isReady } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const app = new OpenAPIHono({
    getPath: readRoutingPath,
    defaultHook: (result, c) => (result.success ? undefined : sendInvalid(c, result.target, result.error.issues)),
  });

  app.use(nameRequest());
  if (metrics || log) app.use(observeRequests(metrics, log, findClient));
  const takeTurn = rateLimits && takeTurnOf(rateLimits, findClient);
  if (options.memoryBytes !== 0) app.use(answerFromMemory(store, options.memoryBytes ?? defaultMemoryBytes, takeTurn));
  app.use(tellRequestName());
  addHeaders(app);
  if (rateLimits) app.use(limitRate(rateLimits, findClient, (policy) => metrics?.rateLimited.inc({ policy })));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allow = methods.join(', ');
        return sendProblem(c, 'method-not-allowed', { method: c.req.method, allow }, { headers: { Allow: allow } });
      },
    }),
  );
  app.onError((error, c) => sendError(c, error, options));

  addAgencyRoutes(app, store);
  addReportRoutes(app, store);
  addReferenceRoutes(app);
  addStatisticsRoutes(app, store);
  addCompareRoute(app, store);
  addCorrectionsRoute(app, store);
  addExportRoutes(app, store);
  addSearchRoute(app, store);
  addUploadRoutes(app, options, limits);
  const findTag = async (address: string): Promise<string | null> =>
    (await app.request(address, { method: 'HEAD' })).headers.get('ETag');
  addPutRoute(app, { options, limits, findTag });
  addExplanationRoutes(app, options, limits);
  addHealthRoutes(app, store, {
    isReady: isReady ?? (() => true),
    metrics,
    mayReadMetrics: mayReadMetrics ?? isLoopback,
    findClient,
  });
  const exists = listDocumentedPaths(app);
  addDocumentRoutes(app, apiVersion);

  // A page is sent as its file is read, so it is compressed on the way.
  if (siteDir !== undefined) app.use(compress(), serveSite(siteDir));
  // Where no page of the site stands, its address leads to the API's own.
  for (const path of ['/', '/docs/']) app.get(path, (c) => c.redirect('/docs', 302));
  app.notFound(async (c: Context) => {
    const page = siteDir !== undefined && !isProgramPath(c.req.path) ? await sendNotFoundPage(c, siteDir) : null;
    return page ?? sendProblem(c, 'address-unknown', { path: new URL(c.req.url).pathname }, { exists });
  });
  return app;
};
