// The only place that listens.
import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from './app-options.ts';
import { answerUnreadable } from './http/answer-unreadable.ts';
import { ListenError } from './listen-error.ts';

export interface ServeOptions {
  /** Default "127.0.0.1": this machine only. */
  readonly host?: string;
  /** Default 8080; 0 picks a free one. */
  readonly port?: number;
  /** How long `close` waits for requests under way, in milliseconds. Default 10,000. */
  readonly drainMs?: number;
  /** How long `close` leaves idle connections open for what is on its way on them, in milliseconds. Default 0. */
  readonly lingerMs?: number;
}

export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /** For people and programs, without closing slash: "http://127.0.0.1:8080". */
  readonly address: string;
  /** Takes no new requests, lets those under way finish, then resolves. */
  readonly close: () => Promise<void>;
}

const buildAddress = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

const idleCheckMs = 100;

// Node's own `close` ends idle connections at once. Under load each of them has a request on its way, which would never
// be answered: so they stay for a while, and whatever comes on them is answered as the last.
const closeServer = async (server: Server, { drainMs, lingerMs }: Required<Omit<ServeOptions, 'host' | 'port'>>) => {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.prependListener('request', (_, outgoing: ServerResponse) => {
    outgoing.setHeader('Connection', 'close');
  });
  NetServer.prototype.close.call(server);
  const closeIdle = (): void => server.closeIdleConnections();
  const timers = [setTimeout(closeIdle, lingerMs), setTimeout(() => server.closeAllConnections(), drainMs)];
  const checks = setInterval(closeIdle, lingerMs + idleCheckMs);
  if (lingerMs === 0) closeIdle();
  await closed;
  for (const timer of [...timers, checks]) clearTimeout(timer);
};

/**
 * Serves an app over HTTP. Rejects with a `ListenError` where that cannot be done.
 * Example: `const { address, close } = await serveApp(app, { port: 0 })`
 */
export const serveApp = async (
  app: App,
  { host = '127.0.0.1', port = 8080, drainMs = 10_000, lingerMs = 0 }: ServeOptions = {},
): Promise<RunningServer> => {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server;
  server.on('clientError', answerUnreadable);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new ListenError(error as NodeJS.ErrnoException, { host, port });
  }
  const { port: actual } = server.address() as AddressInfo;
  return {
    host,
    port: actual,
    address: buildAddress(host, actual),
    close: () => closeServer(server, { drainMs, lingerMs }),
  };
};
