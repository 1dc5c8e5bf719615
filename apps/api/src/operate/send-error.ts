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

/** Answers an error: 503 of the store or of too much at once, else 500. */
export const sendError = (
  c: Context,
  error: unknown,
  { onError, metrics, log }: Pick<AppOptions, 'onError' | 'metrics' | 'log'> = {},
): Response => {
  if (error instanceof BusyError) return sendProblem(c, 'server-busy', {}, retryHeaders);
  // A body that is said to be JSON and is none.
  if (error instanceof HTTPException && error.status === 400) {
    return sendProblem(
      c,
      'request-invalid',
      { names: 'body' },
      { errors: [{ in: 'json', path: '', found: null, message: bodyNotJson }] },
    );
  }
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
