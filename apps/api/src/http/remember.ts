// Answers kept in memory, ready to be sent: bytes and headers, compressed where the caller takes that. They are dropped
// when the store's revision changes, so what is sent is always what the store would say.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Store } from '@nianbao/store';
import type { Context, MiddlewareHandler } from 'hono';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { apiPrefix, isRememberable } from './address.ts';
import { readRequestHeaders, type TakeTurn } from './request-headers.ts';

type Encoding = 'br' | 'gzip' | 'identity';

interface Ready {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  /** The content's tag without quotes and encoding. */
  readonly tag: string;
}

// A body shorter than this gains nothing; a longer one than the other is too much of the memory for one answer.
const worthCompressing = 1024;
const worthKeeping = 2 * 1024 * 1024;

const compressors: Readonly<Record<Exclude<Encoding, 'identity'>, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
};

const chosen = new LRUCache<string, Encoding>({ max: 200 });

/** The encoding that a caller takes, by its `Accept-Encoding`. */
const chooseEncoding = (accepted: string | undefined): Encoding => {
  if (accepted === undefined || accepted === '') return 'identity';
  const known = chosen.get(accepted);
  if (known) return known;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
  const encoding = (negotiator.encoding(['br', 'gzip', 'identity']) ?? 'identity') as Encoding;
  if (accepted.length <= 200) chosen.set(accepted, encoding);
  return encoding;
};

/** Does an `If-None-Match` name this content, in whatever encoding it was sent? */
const isKnown = (asked: string, tag: string): boolean =>
  asked
    .split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .some((part) => part === '*' || new RegExp(`^"${tag}(-br|-gzip)?"$`).test(part));

// Theirs alone: not part of an answer that others get.
const personal = new Set(['x-request-id', 'ratelimit', 'ratelimit-policy', 'date', 'connection']);

const keptHeaders = (response: Response): Record<string, string> =>
  Object.fromEntries([...response.headers].filter(([name]) => !personal.has(name)));

const bodyHeaders = new Set(['content-length', 'content-type', 'content-encoding']);

const sendReady = (c: Context, ready: Ready, own: Readonly<Record<string, string>>): Response => {
  const asked = c.req.header('if-none-match');
  if (asked === undefined || !isKnown(asked, ready.tag))
    return new Response(ready.bytes, { headers: { ...ready.headers, ...own } });
  const headers = Object.entries({ ...ready.headers, ...own }).filter(([name]) => !bodyHeaders.has(name));
  return new Response(null, { status: 304, headers: Object.fromEntries(headers) });
};

const prepare = async (c: Context, encoding: Encoding): Promise<Ready | null> => {
  const bytes = c.get('sentBytes');
  const etag = /^"([\w-]+)"$/.exec(c.res.headers.get('etag') ?? '')?.[1];
  if (c.res.status !== 200 || !bytes || etag === undefined) return null;
  const headers = { ...keptHeaders(c.res), vary: addVary(c.res.headers.get('vary')) };
  if (encoding === 'identity' || bytes.byteLength < worthCompressing)
    return { bytes: bytes as Uint8Array<ArrayBuffer>, headers, tag: etag };
  const packed = (await compressors[encoding](bytes)) as Uint8Array<ArrayBuffer>;
  const length = String(packed.byteLength);
  const encoded = { 'content-encoding': encoding, 'content-length': length, etag: `"${etag}-${encoding}"` };
  return { bytes: packed, headers: { ...headers, ...encoded }, tag: etag };
};

const addVary = (vary: string | null): string => [...(vary ? [vary] : []), 'Accept-Encoding'].join(', ');

/** The address without the host: the same answer whatever name the server goes by. */
const readKey = (c: Context, encoding: Encoding): string => {
  const { url } = c.req.raw;
  return `${encoding} ${c.req.header('accept') ?? ''} ${url.slice(url.indexOf('/', 8))}`;
};

/**
 * Answers from memory what was answered before, as long as the store is as it was. To be used before the layers that
 * set headers: what is kept has them already. `takeTurn` counts the request against the caller's limits.
 */
export const answerFromMemory = (store: Store, maxBytes: number, takeTurn?: TakeTurn): MiddlewareHandler => {
  const answers = new LRUCache<string, Ready>({
    maxSize: maxBytes,
    maxEntrySize: worthKeeping,
    sizeCalculation: ({ bytes }, key) => bytes.byteLength + key.length * 2 + 1024,
  });
  let revision = '';
  return async (c, next) => {
    const { method, path } = c.req;
    if ((method !== 'GET' && method !== 'HEAD') || !isRememberable(path)) return next();
    const now = await store.readRevision().catch(() => null);
    // A store that cannot be asked answers for itself.
    if (now === null) return next();
    if (now !== revision) {
      answers.clear();
      revision = now;
    }
    const encoding = chooseEncoding(c.req.header('accept-encoding'));
    const key = readKey(c, encoding);
    const known = answers.get(key);
    if (known) {
      const turn = takeTurn && path.startsWith(apiPrefix) ? await takeTurn(c) : {};
      // Over the limit: the layers behind say so.
      return turn ? sendReady(c, known, readRequestHeaders(c, turn)) : next();
    }
    c.set('isRemembered', true);
    await next();
    const ready = await prepare(c, encoding);
    if (!ready) return;
    // Only if nothing was written meanwhile is it known to be of that state.
    if (revision === now && key.length <= 2000) answers.set(key, ready);
    const own = Object.fromEntries([...c.res.headers].filter(([name]) => personal.has(name)));
    c.res = undefined;
    c.res = sendReady(c, ready, own);
  };
};
