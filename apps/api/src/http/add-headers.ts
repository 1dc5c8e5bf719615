// Headers of every answer: open for reading from anywhere, closed for everything else.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { isStream } from './address.ts';

// What a 304 says beside what HTTP asks of it.
const keptHeaders = [
  'access-control-allow-origin',
  'access-control-expose-headers',
  'x-request-id',
  'ratelimit',
  'ratelimit-policy',
];

// What is data cannot run anything; pages bring their own policy.
const dataPolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };

const openForReading = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  exposeHeaders: ['ETag', 'Link', 'X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
  maxAge: 86_400,
});

/** Adds security headers, CORS for reading, and 304 for callers that have the content already. */
export const addHeaders = (app: OpenAPIHono): void => {
  app.use(
    secureHeaders({
      contentSecurityPolicy: dataPolicy,
      crossOriginResourcePolicy: 'cross-origin',
      // Left to the proxy that holds the certificate: this server speaks plain HTTP.
      strictTransportSecurity: false,
      overwrite: false,
    }),
  );
  app.use((c, next) => (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) ? openForReading(c, next) : next()));
  const sayUnchanged = etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...keptHeaders] });
  // To tag a stream the layer would read it to its end; what is remembered is compared there, in the encoding it is sent in.
  app.use((c, next) => (isStream(c.req.path) || c.get('isRemembered') ? next() : sayUnchanged(c, next)));
};
