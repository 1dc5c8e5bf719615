// What the browser tests share: the served site, one browser, pages that remember every complaint.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectBrowser } from './open-browser.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

export interface Visit {
  readonly page: Page;
  /** Console errors, page errors, failed requests, requests to anywhere else. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface Browsing {
  readonly origin: () => string;
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** Opens a path in a context and listens from the start. */
export const visitIn = async (context: BrowserContext, origin: string, path: string): Promise<Visit> => {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const lost = path.includes('/nothing/') && message.text().includes('404');
    if (message.type() === 'error' && !lost) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`outside ${request.url()}`);
  });
  await page.goto(origin + path);
  return { page, complaints, close: () => page.close() };
};

/** Serves the sample site and joins the browser for one test file. */
export const browse = (): Browsing => {
  let site: ServedFolder;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveFolder(inject('sampleSite').dir);
    browser = await connectBrowser(inject('browserAddress'));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const context = (options?: BrowserContextOptions): Promise<BrowserContext> => browser.newContext(options);
  return {
    origin: () => site.origin,
    context,
    visit: async (path, options) => {
      const own = await context(options);
      const visit = await visitIn(own, site.origin, path);
      return { ...visit, close: () => own.close() };
    },
  };
};
