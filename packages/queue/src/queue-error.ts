import type { BilingualText } from '@nianbao/schema';
import { type QueueErrorCode, type WordingParams, wording } from './wording.ts';

/**
 * What every method of the queue rejects with. `code` is for programs, `text` for people.
 * Example: `new QueueError('unavailable', { reason: 'ECONNREFUSED' }).text.en` → "The queue's database cannot be reached …"
 */
export class QueueError extends Error {
  readonly code: QueueErrorCode;
  readonly text: BilingualText;

  constructor(code: QueueErrorCode, params: WordingParams, cause?: unknown) {
    const text = wording[code](params);
    super(`${text.zh}\n${text.en}`, cause === undefined ? undefined : { cause });
    this.name = 'QueueError';
    this.code = code;
    this.text = text;
  }
}

// What stands for a server that is away, restarting, or out of connections.
const unavailable = /^(08|57P|53300|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT)/;
const lostConnection =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable/i;

// What pg-boss tells between two calls is often a copy of an error, and no Error itself.
const readFacts = (error: unknown): { readonly reason: string; readonly code: string } => {
  if (typeof error !== 'object' || error === null) return { reason: String(error), code: '' };
  const { message, code } = error as { readonly message?: unknown; readonly code?: unknown };
  const [words, sign] = [message, code].map((fact) => (typeof fact === 'string' ? fact : ''));
  return { reason: words || sign || JSON.stringify(error), code: sign! };
};

/** Any error of the driver or of pg-boss as a QueueError. */
export const readError = (error: unknown): QueueError => {
  if (error instanceof QueueError) return error;
  // Several addresses of one host fail together, as an AggregateError without words of its own.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const { reason, code } = readFacts(first);
  const away = unavailable.test(code) || lostConnection.test(reason);
  return new QueueError(away ? 'unavailable' : 'queue-error', { reason }, error);
};
