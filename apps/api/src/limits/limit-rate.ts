// The middleware that counts: reading under one policy, work (parse, check, upload) under another.
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { apiPrefix } from '../http/address.ts';
import type { TakeTurn } from '../http/request-headers.ts';
import { sendProblem } from '../http/send-problem.ts';
import { type FindClient, readClientKey } from './find-client.ts';
import { buildRateHeaders } from './rate-headers.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** Limits of one client's requests. Absent: none. */
export interface RateLimits {
  readonly read?: RateLimiter;
  readonly work?: RateLimiter;
}

/** The address of who asks; null inside a program. */
export const findClientOf = (c: Context, findClient: FindClient): string | null =>
  findClient((c.env as Partial<HttpBindings> | undefined)?.incoming);

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Counts requests under /v1/ and answers 429 beyond the limit. Pages of the site, health and metrics are not counted,
 * nor is what the program asks itself.
 */
export const limitRate = (
  { read, work }: RateLimits,
  findClient: FindClient,
  onLimited?: (policy: string) => void,
): MiddlewareHandler => {
  return async (c, next) => {
    const limiter = reading.has(c.req.method) ? read : work;
    if (limiter === undefined || !c.req.path.startsWith(apiPrefix)) return next();
    const client = findClientOf(c, findClient);
    if (client === null) return next();
    const { allowed, ...state } = await limiter.take(readClientKey(client));
    const headers = buildRateHeaders(limiter.policy, state);
    if (!allowed) {
      onLimited?.(limiter.policy.name);
      const { most, seconds } = limiter.policy;
      return sendProblem(
        c,
        'rate-exceeded',
        { most, seconds, wait: state.secondsLeft },
        { headers: { ...headers, 'Retry-After': String(state.secondsLeft) } },
      );
    }
    await next();
    // An upload says more of its own quota.
    if (c.res.headers.has('RateLimit')) return;
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
};

/** Counts reading on behalf of the layer that answers from memory; null where the limit is reached. */
export const takeTurnOf =
  ({ read }: RateLimits, findClient: FindClient): TakeTurn =>
  async (c) => {
    const client = read && findClientOf(c, findClient);
    if (!client) return {};
    const { allowed, ...state } = await read.take(readClientKey(client));
    return allowed ? buildRateHeaders(read.policy, state) : null;
  };
