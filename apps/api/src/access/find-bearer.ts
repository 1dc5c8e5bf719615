// Who asks? The token of a request, or the answer that says why it does not count.
import type { Store, TokenScope, TokenSummary } from '@nianbao/store';
import type { Context } from 'hono';
import { sendProblem } from '../http/send-problem.ts';

const realm = 'Bearer realm="nianbao"';

const challenge = (error?: 'invalid_token' | 'insufficient_scope') => ({
  headers: { 'WWW-Authenticate': error === undefined ? realm : `${realm}, error="${error}"` },
});

/** The secret after "Bearer" (RFC 6750 §2.1); null where the header is absent or something else. */
const readSecret = (c: Context): string | null =>
  /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? null;

/** Answers that this token may not do that. */
export const refuseScope = (c: Context, needed: string): Response =>
  sendProblem(c, 'token-insufficient', { needed }, challenge('insufficient_scope'));

/**
 * The valid token of a request that has the scope, or the answer: 401 without one, unknown, expired or revoked; 403
 * where it does not allow this. That it has expired is told only to who holds the secret.
 */
export const findBearer = async (
  c: Context,
  store: Store,
  scope: TokenScope,
  now: Date,
): Promise<TokenSummary | Response> => {
  const secret = readSecret(c);
  if (secret === null) return sendProblem(c, 'token-missing', {}, challenge());
  const token = await store.findToken(secret);
  if (!token) return sendProblem(c, 'token-unknown', {}, challenge('invalid_token'));
  if (token.revokedAt !== null)
    return sendProblem(c, 'token-ended', { at: token.revokedAt }, challenge('invalid_token'));
  if (token.expiresAt !== null && Date.parse(token.expiresAt) <= now.getTime())
    return sendProblem(c, 'token-ended', { at: token.expiresAt }, challenge('invalid_token'));
  return token.scopes.includes(scope) ? token : refuseScope(c, scope);
};

/** Whether a token may write for an agency; earlier ids count as well as the present one. */
export const coversAgency = async (store: Store, { agencies }: TokenSummary, agencyId: string): Promise<boolean> => {
  if (agencies === null || agencies.includes(agencyId)) return true;
  const agency = await store.findAgency(agencyId);
  return agency !== null && [agency.id, ...agency.aliases].some((id) => agencies.includes(id));
};
