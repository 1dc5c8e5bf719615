// Files from memory on loopback, compressed as a server compresses them, with a count of the bytes.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ServedFiles } from './engine.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '': 'text/html',
};

/** A server with what it has sent since `reset`. */
export interface CountingServer {
  readonly origin: string;
  readonly sent: () => { readonly bytes: number; readonly requests: number };
  reset(): void;
  close(): Promise<void>;
}

/** Serves the files and an empty page at "/". */
export const serveFiles = async (files: ServedFiles): Promise<CountingServer> => {
  const packed = new Map([...files].map(([path, content]) => [`/${path}`, gzipSync(content)]));
  let bytes = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const body = path === '/' ? gzipSync('<!doctype html><title>search</title>') : packed.get(path);
    if (path !== '/' && body) {
      bytes += body.length;
      requests += 1;
    }
    const type = types[path === '/' ? '' : extname(path)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'content-type': type, ...(body ? { 'content-encoding': 'gzip' } : {}) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => ({ bytes, requests }),
    reset: () => {
      bytes = 0;
      requests = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
