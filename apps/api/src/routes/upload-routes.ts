// Reading and checking a report that is sent along. Nothing is kept.
import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppOptions, Limits } from '../app-options.ts';
import { fileField, readUpload } from '../http/read-upload.ts';
import { sendJsonOnce } from '../http/send.ts';
import { sendProblem } from '../http/send-problem.ts';
import { canonicalReference } from '../schemas/canonical.ts';
import { checkResultSchema } from '../schemas/report-schemas.ts';
import { answer, problems } from '../schemas/responses.ts';
import { groupWording, inBoth, parameterWording, routeWording } from '../wording/route-wording.ts';

type RequestBody = NonNullable<NonNullable<RouteConfig['request']>['body']>;

const description = inBoth(parameterWording.file);
const binary = { type: 'string', format: 'binary', description } as const;

// Plain schema objects, not zod: the bytes go to the parser as they are, whatever type they are said to be.
export const uploadBody: RequestBody = {
  required: true,
  description,
  content: {
    'application/octet-stream': { schema: binary },
    'multipart/form-data': {
      schema: { type: 'object', required: [fileField], properties: { [fileField]: binary } },
    },
  },
};

const parseRoute = createRoute({
  method: 'post',
  path: '/v1/parse',
  operationId: 'parseReport',
  tags: [inBoth(groupWording.uploads)],
  summary: inBoth(routeWording.parseReport),
  request: { body: uploadBody },
  responses: { ...answer(canonicalReference('ParseResult')), ...problems(400, 413, 415, 429, 500, 503) },
});

const checkRoute = createRoute({
  method: 'post',
  path: '/v1/check',
  operationId: 'checkReport',
  tags: [inBoth(groupWording.uploads)],
  summary: inBoth(routeWording.checkReport),
  request: {
    body: uploadBody,
    query: z.strictObject({
      all: z
        .enum(['true', 'false'])
        .optional()
        .openapi({ description: inBoth(parameterWording.all), example: 'false' }),
    }),
  },
  responses: { ...answer(checkResultSchema), ...problems(400, 413, 415, 429, 500, 503) },
});

/** Refuses what is larger than the limit, before it is all here, and what is compressed: a source is kept as it comes. */
export const limitBody = ({ bodyBytes }: Limits): MiddlewareHandler => {
  const limit = bodyLimit({
    maxSize: bodyBytes,
    onError: (c: Context) => sendProblem(c, 'body-too-large', { limit: bodyBytes }),
  });
  return (c, next) => {
    const encoding = c.req.header('content-encoding')?.trim() ?? '';
    if (encoding === '' || encoding.toLowerCase() === 'identity') return limit(c, next);
    return Promise.resolve(
      sendProblem(c, 'encoding-unsupported', { encoding }, { headers: { 'Accept-Encoding': 'identity' } }),
    );
  };
};

/** Adds POST /v1/parse and POST /v1/check. */
export const addUploadRoutes = (app: OpenAPIHono, { parse, check }: AppOptions, limits: Limits): void => {
  for (const { path } of [parseRoute, checkRoute]) app.post(path, limitBody(limits));

  app.openapi(parseRoute, async (c) => {
    const upload = await readUpload(c);
    if (upload instanceof Response) return upload;
    const { bytes, ...source } = upload;
    return sendJsonOnce(c, await parse(bytes, source));
  });

  app.openapi(checkRoute, async (c) => {
    const all = c.req.valid('query').all === 'true';
    const upload = await readUpload(c);
    if (upload instanceof Response) return upload;
    const { bytes, ...origin } = upload;
    const result = await parse(bytes, origin);
    const findings = (await check(result)).filter((finding) => all || finding.verdict !== 'pass');
    const { source, status, diagnostics } = result;
    return sendJsonOnce(c, { source, status, findings, diagnostics });
  });
};
