// The tests' Chromium with an open port for tools that speak its own protocol.
import { openBrowser } from '../../../apps/site/test/open-browser.ts';
import { findFreePort } from './find-free-port.ts';

/** A running Chromium. */
export interface Chromium {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts Chromium listening on loopback. Example: `const { port, stop } = await startChromium()` */
export const startChromium = async (): Promise<Chromium> => {
  const port = await findFreePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  return { port, stop: () => browser.close() };
};
