// Responses that several routes share, for the OpenAPI document.
import type { RouteConfig, z } from '@hono/zod-openapi';
import { inBoth, responseWording } from '../wording/route-wording.ts';
import type { canonicalReference } from './canonical.ts';
import { problemSchema } from './problem-schema.ts';

export type Responses = RouteConfig['responses'];

type ResponseSchema = z.ZodType | ReturnType<typeof canonicalReference>;

const problem = {
  description: inBoth(responseWording.problem),
  content: { 'application/problem+json': { schema: problemSchema } },
};

/** Problems with these statuses. Example: `problems(400, 413)` */
export const problems = (...statuses: readonly number[]): Responses =>
  Object.fromEntries(statuses.map((status) => [status, problem]));

/** An answer of this shape. */
export const answer = (schema: ResponseSchema, contentType = 'application/json'): Responses => ({
  200: { description: inBoth(responseWording.ok), content: { [contentType]: { schema } } },
});

/** Something new was kept; the answer has this shape. */
export const created = (schema: ResponseSchema): Responses => ({
  201: { description: inBoth(responseWording.created), content: { 'application/json': { schema } } },
});

/** A resource that caches may keep: 200 with this schema, 304, and what can go wrong. */
export const resource = (...args: Parameters<typeof answer>): Responses => ({
  ...answer(...args),
  304: { description: inBoth(responseWording.unchanged) },
  ...problems(429, 500, 503),
});

/** The same rows in each form that they come in. */
export const tableResource = (schema: ResponseSchema): Responses => ({
  200: {
    description: inBoth(responseWording.ok),
    content: {
      'application/json': { schema },
      'text/csv': { schema: { type: 'string' } },
      'application/x-ndjson': { schema: { type: 'string' } },
    },
  },
  304: { description: inBoth(responseWording.unchanged) },
  ...problems(400, 406, 429, 500, 503),
});

/** A resource of one agency: its id may have changed, may be unknown. */
export const agencyResource = (...args: Parameters<typeof resource>): Responses => ({
  ...resource(...args),
  308: { description: inBoth(responseWording.moved) },
  ...problems(400, 404),
});

/** A resource of one report, which may also be withheld. */
export const reportResource = (...args: Parameters<typeof resource>): Responses => ({
  ...agencyResource(...args),
  ...problems(451),
});
