// Answers: compact JSON or other bytes, with a strong ETag from the content and nothing that depends on the moment.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';

export const jsonType = 'application/json; charset=utf-8';
export const csvType = 'text/csv; charset=utf-8';
export const ndjsonType = 'application/x-ndjson; charset=utf-8';

// A report may be corrected at any time, so a copy is asked about each time; with the ETag that costs a 304.
export const revalidate = 'public, max-age=0, must-revalidate';

/** Strong ETag of a body: its SHA-256. */
export const contentTag = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('base64url')}"`;

/**
 * Sends a body that may be kept by caches; the `etag` layer turns it into a 304 where the caller has it already.
 * Example: `sendBody(c, 'a,b\r\n', csvType)`
 */
export const sendBody = (
  c: Context,
  body: string | Uint8Array,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  // For the layer that remembers answers: it need not read them back from the stream.
  c.set('sentBytes', bytes);
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': contentType,
    'Content-Length': String(bytes.byteLength),
    'Cache-Control': revalidate,
    ETag: contentTag(bytes),
    ...headers,
  });
};

/** Sends a value as compact JSON that may be kept by caches. */
export const sendJson = (c: Context, value: unknown): Response => sendBody(c, JSON.stringify(value), jsonType);

/** Sends a value that belongs to this request alone (a parsed upload, the state of the server). */
export const sendJsonOnce = (c: Context, value: unknown): Response =>
  c.body(JSON.stringify(value), 200, { 'Content-Type': jsonType, 'Cache-Control': 'no-store' });
