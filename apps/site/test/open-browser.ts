// A real Chromium from npm: @sparticuz/chromium unpacks its binary into the system's temporary folder, playwright-core
// drives it. Nothing is downloaded outside the package registry.
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserServer, chromium as playwright } from 'playwright-core';

// The packaged binary is for Linux on x64; elsewhere an installed browser is used.
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const packaged = process.platform === 'linux' && process.arch === 'x64';

// Made for cloud functions: in a single process the browser goes down with the first page that closes.
const args = chromium.args.filter((arg) => arg !== '--single-process');

const readLaunch = async (further: readonly string[]) => {
  const executablePath = packaged
    ? await chromium.executablePath()
    : installed.find((candidate) => existsSync(candidate));
  if (!executablePath)
    throw new Error(`No Chromium found for ${process.platform}/${process.arch}; looked for: ${installed.join(', ')}`);
  return { executablePath, args: [...(packaged ? args : []), ...further], headless: true };
};

/** Starts Chromium, with further arguments if need be; the caller closes it. */
export const openBrowser = async (further: readonly string[] = []): Promise<Browser> =>
  playwright.launch(await readLaunch(further));

/** Starts a Chromium that test files in other threads and programs connect to (`connectBrowser`). */
export const startBrowserServer = async (): Promise<BrowserServer> =>
  playwright.launchServer({ ...(await readLaunch([])), host: '127.0.0.1' });

/** Joins a Chromium that runs already. */
export const connectBrowser = (address: string): Promise<Browser> => playwright.connect(address);
