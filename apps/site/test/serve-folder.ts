// A plain file server on loopback for the built site.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

// Strict on purpose: the pages must need nothing in line and nothing from outside.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

export interface ServedFolder {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port. */
export const serveFolder = async (dir: string): Promise<ServedFolder> => {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    const found = await readFile(file).catch(() => null);
    const body = found ?? (await readFile(join(dir, path.startsWith('/en/') ? 'en/404.html' : '404.html')));
    const type = found ? types[extname(file)] : types['.html'];
    response.writeHead(found ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
