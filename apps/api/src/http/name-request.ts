import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { requestId } from 'hono/request-id';

const header = 'x-request-id';
// As hono/request-id has it.
const longest = 255;
const isId = (given: string): boolean => given !== '' && given.length <= longest && !/[^\w\-=]/.test(given);

/**
 * Gives every request a name, its caller's or one of ours. The header itself is not written yet: who answers from memory
 * has its own.
 */
export const nameRequest = (): MiddlewareHandler => (c, next) => {
  const given = c.req.header(header);
  c.set('requestId', given !== undefined && isId(given) ? given : randomUUID());
  return next();
};

/** Says that name in the answer. */
export const tellRequestName = (): MiddlewareHandler =>
  requestId({ limitLength: longest, generator: (c) => c.get('requestId') });
