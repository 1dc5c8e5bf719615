import { Hono } from 'hono';
import type { App } from './app-options.ts';
import { sendJsonOnce } from './http/send.ts';
import { sendProblem } from './http/send-problem.ts';
import type { Rendered } from './operate/measures.ts';
import { sendError } from './operate/send-error.ts';

const routes = ['/health/live', '/health/ready', '/metrics'];

/** What is asked of a program that serves nothing else. */
export interface MonitorOptions {
  readonly render: () => Promise<Rendered>;
  /** False while the program is stopping. */
  readonly isReady: () => boolean;
  /** Rejects where something that the program needs cannot be had. */
  readonly probe: () => Promise<void>;
}

/**
 * Makes the app by which a worker is watched: /health/live, /health/ready and /metrics, as those of the API. Who may ask is
 * a matter of the address on which it listens.
 * Example: `await serveApp(createMonitor({ render, isReady: () => true, probe: store.probe }), { port: 9464 })`
 */
export const createMonitor = ({ render, isReady, probe }: MonitorOptions): App => {
  const app = new Hono();
  app.onError((error, c) => sendError(c, error));
  app.get('/health/live', (c) => sendJsonOnce(c, { status: 'live' }));
  app.get('/health/ready', async (c) => {
    if (!isReady()) return sendProblem(c, 'server-stopping', {}, { headers: { 'Retry-After': '5' } });
    await probe();
    return sendJsonOnce(c, { status: 'ready' });
  });
  app.get('/metrics', async (c) => {
    const { body, type } = await render();
    return c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  });
  app.notFound((c) => sendProblem(c, 'address-unknown', { path: c.req.path }, { exists: routes }));
  return app;
};
