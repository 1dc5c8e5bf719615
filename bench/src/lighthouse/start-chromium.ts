// The tests' Chromium with an open port for tools that speak its own protocol.

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { openBrowser } from '../../../apps/site/test/open-browser.ts';

/** A running Chromium. */
export interface Chromium {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Starts Chromium listening on loopback. Example: `const { port, stop } = await startChromium()` */
export const startChromium = async (): Promise<Chromium> => {
  const port = await findFreePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  return { port, stop: () => browser.close() };
};
