import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server under load. */
export interface LoadServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server in a program of its own (load-server.ts). */
export const startServer = async (kind: 'api' | 'hono' | 'http', given: string): Promise<LoadServer> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load-server.ts'), kind, given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    address: `http://127.0.0.1:${port.toString().trim()}`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
};
