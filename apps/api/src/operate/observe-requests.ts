// Every request is measured and written down once, whatever became of it.
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { getPath } from 'hono/utils/url';
import type { FindClient } from '../limits/find-client.ts';
import { findClientOf } from '../limits/limit-rate.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

// By pattern, never by path: a measure for every address that anybody thinks of would fill the memory.
const nameRoute = (c: Context): string => {
  const pattern = routePath(c);
  if (pattern !== '*' && pattern !== '/*') return pattern;
  return c.res.status < 400 ? 'site' : 'none';
};

// Asked every few seconds by machines: not worth a line each.
const isProbe = (route: string): boolean => route.startsWith('/health') || route === '/metrics';

const chooseLevel = (status: number, route: string): 'error' | 'info' | 'debug' =>
  status >= 500 ? 'error' : isProbe(route) ? 'debug' : 'info';

/** Measures and logs. The search words of a query are left out: what people look for is their own affair. */
export const observeRequests = (
  metrics: Metrics | undefined,
  log: Log | undefined,
  findClient: FindClient,
): MiddlewareHandler => {
  return async (c, next) => {
    const client = findClientOf(c, findClient);
    // What the program asks itself is nobody's request.
    if (client === null) return next();
    const start = performance.now();
    metrics?.requestsUnderWay.inc();
    await next();
    const ms = performance.now() - start;
    const route = nameRoute(c);
    const { method } = c.req;
    const { status } = c.res;
    metrics?.requestsUnderWay.dec();
    metrics?.requestSeconds.observe({ method, route, status }, ms / 1000);
    log?.[chooseLevel(status, route)](
      {
        requestId: c.get('requestId'),
        method,
        path: getPath(c.req.raw),
        route,
        status,
        ms: Math.round(ms * 100) / 100,
        client,
        token: c.get('tokenId'),
      },
      'request',
    );
  };
};
