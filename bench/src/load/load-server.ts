// One server in a program of its own: `node load-server.ts api <database>`, or `hono`, `http` with a folder of files whose
// bytes it gives one after the other, whatever is asked for. Says its port on standard output.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
  const answers = readdirSync(given).map((name) => {
    const bytes = new Uint8Array(readFileSync(join(given, name)));
    return {
      bytes,
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': String(bytes.length) },
    };
  });
  let asked = 0;
  const next = () => {
    asked += 1;
    return answers[asked % answers.length]!;
  };
  if (kind === 'hono') {
    const app = new Hono();
    app.get('*', (c) => {
      const { bytes, headers } = next();
      return c.body(bytes, 200, headers);
    });
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => say(port));
  } else {
    const server = createServer((_request, response) => {
      const { bytes, headers } = next();
      response.writeHead(200, headers).end(bytes);
    });
    server.listen(0, '127.0.0.1', () => say((server.address() as AddressInfo).port));
  }
}
