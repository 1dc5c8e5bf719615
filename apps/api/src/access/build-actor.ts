import type { Actor, TokenSummary } from '@nianbao/store';
import type { Context } from 'hono';
import type { FindClient } from '../limits/find-client.ts';
import { findClientOf } from '../limits/limit-rate.ts';

/** Who acts, for the log. */
export const buildActor = (c: Context, token: TokenSummary, findClient: FindClient | undefined, now: Date): Actor => ({
  at: now.toISOString(),
  tokenId: token.id,
  tokenName: token.name,
  client: findClient ? findClientOf(c, findClient) : null,
  requestId: c.get('requestId') ?? null,
});
