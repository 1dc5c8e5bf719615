import { expect, test } from 'vitest';
import { QueueError, readError } from './queue-error.ts';

// Each as Node, the driver or pg-boss gives it; the last word says what must be told of it.
const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
const cases: readonly (readonly [string, unknown, string, string])[] = [
  ['an error', refused, 'unavailable', refused.message],
  ['one for each address of a host', new AggregateError([refused, refused]), 'unavailable', refused.message],
  ['a copy of an error', { ...refused, message: refused.message, queue: 'ingest' }, 'unavailable', refused.message],
  ['a copy of one without words', { code: 'ECONNREFUSED', message: '' }, 'unavailable', 'ECONNREFUSED'],
  ['a copy without a code', { message: 'Connection terminated unexpectedly' }, 'unavailable', 'Connection terminated'],
  ['something else', { queue: 'ingest' }, 'queue-error', '{"queue":"ingest"}'],
  ['words', 'no idea', 'queue-error', 'no idea'],
];

test.each(cases)('%s has its words and its code', (_, error, code, words) => {
  const read = readError(error);
  expect(read).toBeInstanceOf(QueueError);
  expect(read.code).toBe(code);
  for (const text of [read.text.zh, read.text.en]) expect(text).toContain(words);
});
