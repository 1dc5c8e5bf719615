// A real S3-compatible server for the tests, from an npm package, on a free port of the loopback: it checks signatures.
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BucketSettings } from '../src/index.ts';

// The package has no types; this is all that is used of it.
interface Context {
  readonly path: string;
  readonly state: { vhost: boolean };
  mountPath: string;
}
interface S3Server {
  readonly middleware: ((context: Context, next: () => Promise<void>) => Promise<void>)[];
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
  readonly httpServer: { closeAllConnections(): void };
}
type S3Class = new (options: Record<string, unknown>) => S3Server;
const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as S3Class;

// The one account that the server knows, and the bucket that it is given.
const account = 'S3RVER';
const bucket = 'sources';
const ending = '._S3rver_object';

/** A running server with an empty bucket. */
export interface TestBucket {
  readonly settings: BucketSettings;
  /** Keys of all objects, sorted. */
  readonly list: () => Promise<string[]>;
  readonly read: (key: string) => Promise<Uint8Array>;
  readonly write: (key: string, content: Uint8Array | string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** Makes an object older than it is. */
  readonly age: (key: string, hours: number) => void;
  /** Ends listening, and every connection. `start` takes the same port again. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Stops, and deletes what is kept. */
  readonly end: () => Promise<void>;
}

/**
 * The server takes the path of a bucket to be signed without the slash at its end, as one client writes it; others, and
 * real servers, sign what is sent. This has it look at the path as it came.
 */
const signPathsAsSent = (server: S3Server): S3Server => {
  server.middleware.splice(-1, 0, (context, next) => {
    if (context.path === `/${bucket}/`) {
      context.state.vhost = true;
      context.mountPath = '/';
    }
    return next();
  });
  return server;
};

/** Starts a server; call `end` in the end. */
export const startBucket = async (): Promise<TestBucket> => {
  const directory = mkdtempSync(join(tmpdir(), 'nianbao-bucket-'));
  const options = { directory, address: '127.0.0.1', silent: true, configureBuckets: [{ name: bucket }] };
  let server: S3Server | null = signPathsAsSent(new S3rver({ ...options, port: 0 }));
  const { port } = await server.run();
  const pathOf = (key: string): string => join(directory, bucket, `${key}${ending}`);
  const stop = async (): Promise<void> => {
    const closing = server?.close();
    server?.httpServer.closeAllConnections();
    server = null;
    await closing;
  };
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket,
      prefix: '',
      region: 'us-east-1',
      accessKeyId: account,
      secretAccessKey: account,
      addressing: 'path',
    },
    list: async () => {
      const files = await readdir(join(directory, bucket), { recursive: true });
      return files
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort();
    },
    read: (key) => readFile(pathOf(key)),
    write: async (key, content) => {
      await mkdir(dirname(pathOf(key)), { recursive: true });
      await writeFile(pathOf(key), content);
    },
    remove: (key) => rm(pathOf(key)),
    age: (key, hours) => {
      const then = Date.now() / 1000 - hours * 3600;
      utimesSync(pathOf(key), then, then);
    },
    stop,
    start: async () => {
      server = signPathsAsSent(new S3rver({ ...options, port }));
      await server.run();
    },
    end: async () => {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
