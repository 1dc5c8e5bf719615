// One server in a program of its own: `node load-server.ts api <database>`, or `hono`, `http` with a file of the bytes
// that it gives for any address. Says its port on standard output.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp, serveApp } from '@nianbao/api';
import { openStore } from '@nianbao/store';
import { Hono } from 'hono';

const [kind, given = ''] = process.argv.slice(2);
const say = (port: number) => process.stdout.write(`${port}\n`);
const unused = () => {
  throw new Error('nothing is read here');
};

if (kind === 'api') {
  const store = await openStore(given, { readOnly: true });
  const server = await serveApp(createApp({ store, parse: unused, check: unused }), { port: 0 });
  say(server.port);
} else {
  const bytes = new Uint8Array(readFileSync(given));
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': String(bytes.byteLength) };
  if (kind === 'hono') {
    const app = new Hono();
    app.get('*', (c) => c.body(bytes, 200, headers));
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => say(port));
  } else {
    const server = createServer((_request, response) => response.writeHead(200, headers).end(bytes));
    server.listen(0, '127.0.0.1', () => say((server.address() as AddressInfo).port));
  }
}
