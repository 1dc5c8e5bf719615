// What went wrong inside, told outside: which status, whether to come again, nothing of the inside.
import { StoreError, type StoreErrorCode } from '@nianbao/store';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppOptions } from '../app-options.ts';
import { BusyError } from '../busy-error.ts';
import { sendProblem } from '../http/send-problem.ts';
import { bodyNotJson } from '../wording/problems/request-problems.ts';

// A database that restarts is back within seconds, and a queue is shorter.
const retryHeaders = { headers: { 'Retry-After': '5' } };

// One source cannot be had, or be kept; everything else can.
const sourceCodes: ReadonlySet<StoreErrorCode> = new Set([
  'sources-unavailable',
  'sources-unset',
  'source-missing',
  'source-damaged',
]);

// What the store will not take ("bad-…") is the request's fault, whoever let it through. By the parameter that brings it.
const parameters: Readonly<Partial<Record<StoreErrorCode, string>>> = { 'bad-page': 'page', 'bad-place': 'cursor' };

const sendBadRequest = (c: Context, { code, text }: StoreError): Response => {
  const path = parameters[code] ?? 'query';
  const found = c.req.query(path) ?? c.req.param(path) ?? null;
  return sendProblem(c, 'request-invalid', { names: path }, { errors: [{ in: 'query', path, found, message: text }] });
};

/** What the framework itself refuses: content of another type than the address takes, or a body that is not what it says. */
const sendRefusal = (c: Context, { status }: HTTPException): Response => {
  const type = c.req.header('content-type') ?? '';
  if (status === 415) return sendProblem(c, 'media-type-unsupported', { type });
  const errors = [{ in: 'json', path: 'body', found: null, message: bodyNotJson }];
  return sendProblem(c, 'request-invalid', { names: 'body' }, { errors });
};

/** Answers an error: 4xx where the request is at fault, 503 of the store or of too much at once, else 500. */
export const sendError = (
  c: Context,
  error: unknown,
  { onError, metrics, log }: Pick<AppOptions, 'onError' | 'metrics' | 'log'> = {},
): Response => {
  if (error instanceof BusyError) return sendProblem(c, 'server-busy', {}, retryHeaders);
  if (error instanceof HTTPException && error.status < 500) return sendRefusal(c, error);
  if (error instanceof StoreError && error.code.startsWith('bad-')) return sendBadRequest(c, error);
  onError?.(error);
  const requestId = c.get('requestId');
  if (error instanceof StoreError) {
    metrics?.storeErrors.inc({ code: error.code });
    log?.error({ requestId, code: error.code, reason: error.params.reason ?? null, err: error }, 'store error');
    return sendProblem(c, sourceCodes.has(error.code) ? 'source-unavailable' : 'store-unavailable', {}, retryHeaders);
  }
  log?.error({ requestId, err: error }, 'unexpected error');
  return sendProblem(c, 'unexpected');
};
