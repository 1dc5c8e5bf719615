import { setTimeout as wait } from 'node:timers/promises';
import type { S3ServiceError } from 's3mini';
import type { BucketSettings } from '../port/sources.ts';
import { StoreError } from '../store-error.ts';
import type { ListedObject, ObjectStorage } from './object-storage.ts';

// A request with all its tries. A source is a few megabytes at most.
const requestMs = 20_000;
const mostTries = 3;
const firstPauseMs = 100;
// What the storage says when it is busy or about to come back: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
const passing: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);
const listedAtOnce = 1000;

/** Tries again where the storage is busy or the connection broke, each time after a longer pause, within `init.signal`. */
const fetchPatiently: typeof fetch = async (input, init) => {
  for (let tries = 1; ; tries += 1) {
    const isLast = tries >= mostTries;
    try {
      const answer = await fetch(input, init);
      if (isLast || !passing.has(answer.status)) return answer;
      await answer.body?.cancel();
    } catch (error) {
      if (isLast || init?.signal?.aborted) throw error;
    }
    await wait(
      firstPauseMs * 2 ** tries * (0.5 + Math.random()),
      undefined,
      init?.signal ? { signal: init.signal } : {},
    );
  }
};

// "fetch failed" says nothing: what happened is in the cause of the cause.
const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { status, serviceCode } = error as Partial<S3ServiceError>;
  if (status !== undefined) return `${status} ${serviceCode ?? ''}`.trim();
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout';
  const { code, cause } = error as NodeJS.ErrnoException;
  return code ?? (cause === undefined ? error.message : describe(cause));
};

/** The address that objects stand below. Example: "https://s3.example/sources", or "https://sources.s3.example" */
export const buildEndpoint = ({
  endpoint,
  bucket,
  addressing,
}: Pick<BucketSettings, 'endpoint' | 'bucket' | 'addressing'>): string => {
  const url = new URL(endpoint);
  if (addressing === 'host') url.hostname = `${bucket}.${url.hostname}`;
  else url.pathname = `${url.pathname.replace(/\/$/, '')}/${bucket}`;
  return url.href.replace(/\/$/, '');
};

/** Opens a bucket; nothing is asked of it yet. The client is loaded here: most stores need none. */
export const openBucket = async (settings: BucketSettings): Promise<ObjectStorage> => {
  const { S3mini } = await import('s3mini');
  const { accessKeyId, secretAccessKey, region, prefix } = settings;
  const client = new S3mini({
    accessKeyId,
    secretAccessKey,
    region,
    endpoint: buildEndpoint(settings),
    requestAbortTimeout: requestMs,
    fetch: fetchPatiently,
  });
  const place = `${settings.endpoint.replace(/\/$/, '')} (${settings.bucket})`;
  const guard = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw error instanceof StoreError
        ? error
        : new StoreError('sources-unavailable', { place, reason: describe(error) }, error);
    }
  };
  async function* list(start: string): AsyncGenerator<ListedObject> {
    let token: string | undefined;
    do {
      const from = token;
      const page = await guard(() => client.listObjectsPaged('/', prefix + start, listedAtOnce, from));
      if (!page) throw new StoreError('sources-unavailable', { place, reason: '404 NoSuchBucket' });
      for (const { Key, Size, LastModified } of page.objects ?? [])
        yield { key: Key.slice(prefix.length), bytes: Number(Size), changedAt: new Date(LastModified) };
      token = page.nextContinuationToken;
    } while (token);
  }
  return {
    place,
    put: (key, content) =>
      guard(async () => void (await client.putObject(prefix + key, content as Uint8Array<ArrayBuffer>))),
    find: (key) =>
      guard(async () => {
        const content = await client.getObjectArrayBuffer(prefix + key);
        return content === null ? null : new Uint8Array(content);
      }),
    list,
    remove: (key) => guard(async () => void (await client.deleteObject(prefix + key))),
  };
};
