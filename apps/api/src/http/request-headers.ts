import type { Context } from 'hono';

/**
 * Counts a request against its caller's limits: headers that tell of them, or null where the limit is reached.
 */
export type TakeTurn = (c: Context) => Promise<Readonly<Record<string, string>> | null>;

/** Headers that belong to one request alone. */
export const readRequestHeaders = (
  c: Context,
  limits: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({ 'x-request-id': c.get('requestId'), ...limits });
