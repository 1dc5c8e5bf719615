// A real Chromium from npm: @sparticuz/chromium unpacks its binary into the system's temporary folder, playwright-core
// drives it. Nothing is downloaded outside the package registry.
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

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

/** Starts Chromium; the caller closes it. */
export const openBrowser = async (): Promise<Browser> => {
  const path = packaged ? await chromium.executablePath() : installed.find((candidate) => existsSync(candidate));
  if (!path)
    throw new Error(`No Chromium found for ${process.platform}/${process.arch}; looked for: ${installed.join(', ')}`);
  return playwright.launch({ executablePath: path, args: packaged ? args : [], headless: true });
};
