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

// What the built site asks of whoever serves it, so that the pages are tested under their own policy.
const readHeaders = async (dir: string): Promise<(path: string) => Record<string, string>> => {
  const rules: { readonly path: string; readonly headers: Record<string, string> }[] = [];
  for (const line of (await readFile(join(dir, '_headers'), 'utf8')).split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)!.headers[name.toLowerCase()] = value;
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
  }
  const fits = (rule: string, path: string): boolean =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
  return (path) => Object.assign({}, ...rules.filter((rule) => fits(rule.path, path)).map(({ headers }) => headers));
};

export interface ServedFolder {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port. */
export const serveFolder = async (dir: string): Promise<ServedFolder> => {
  const headersOf = await readHeaders(dir);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    const found = await readFile(file).catch(() => null);
    const body = found ?? (await readFile(join(dir, path.startsWith('/en/') ? 'en/404.html' : '404.html')));
    const type = found ? types[extname(file)] : types['.html'];
    response.writeHead(found ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      ...headersOf(path),
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
