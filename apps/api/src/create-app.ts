// The app: every route over a store, listening nowhere.
import { OpenAPIHono } from '@hono/zod-openapi';
import { StoreError } from '@nianbao/store';
import type { Context } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { type App, type AppOptions, defaultLimits } from './app-options.ts';
import { addHeaders } from './http/add-headers.ts';
import { isProgramPath, readRoutingPath } from './http/address.ts';
import { sendInvalid } from './http/send-invalid.ts';
import { sendProblem } from './http/send-problem.ts';
import { addAgencyRoutes } from './routes/agency-routes.ts';
import { addDocumentRoutes } from './routes/document-routes.ts';
import { addReferenceRoutes } from './routes/reference-routes.ts';
import { addReportRoutes } from './routes/report-routes.ts';
import { addUploadRoutes } from './routes/upload-routes.ts';
import { sendNotFoundPage, serveSite } from './site/serve-site.ts';
import { apiVersion } from './version.ts';

const listDocumentedPaths = (app: OpenAPIHono): readonly string[] => [
  ...new Set(app.openAPIRegistry.definitions.flatMap((entry) => (entry.type === 'route' ? [entry.route.path] : []))),
];

// A database that restarts is back within seconds.
const retryAfterSeconds = 5;

/**
 * Makes the app over a store. The same store contents give the same bytes at every address, at any time.
 * Example: `await createApp({ store, parse: parseReport, check: runChecks }).request('/v1/agencies.json')`
 */
export const createApp = (options: AppOptions): App => {
  const { store, siteDir, onError } = options;
  const app = new OpenAPIHono({
    getPath: readRoutingPath,
    defaultHook: (result, c) => (result.success ? undefined : sendInvalid(c, result.target, result.error.issues)),
  });

  addHeaders(app);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allow = methods.join(', ');
        return sendProblem(c, 'method-not-allowed', { method: c.req.method, allow }, { headers: { Allow: allow } });
      },
    }),
  );
  app.onError((error, c) => {
    onError?.(error);
    return error instanceof StoreError
      ? sendProblem(c, 'store-unavailable', {}, { headers: { 'Retry-After': String(retryAfterSeconds) } })
      : sendProblem(c, 'unexpected');
  });

  addAgencyRoutes(app, store);
  addReportRoutes(app, store);
  addReferenceRoutes(app, store);
  addUploadRoutes(app, options, { ...defaultLimits, ...options.limits });
  const exists = listDocumentedPaths(app);
  addDocumentRoutes(app, apiVersion);

  if (siteDir !== undefined) app.use(serveSite(siteDir));
  // Where no page of the site stands, its address leads to the API's own.
  for (const path of ['/', '/docs/']) app.get(path, (c) => c.redirect('/docs', 302));
  app.notFound(async (c: Context) => {
    const page = siteDir !== undefined && !isProgramPath(c.req.path) ? await sendNotFoundPage(c, siteDir) : null;
    return page ?? sendProblem(c, 'address-unknown', { path: new URL(c.req.url).pathname }, { exists });
  });
  return app;
};
