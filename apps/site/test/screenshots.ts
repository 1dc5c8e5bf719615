// Writes pictures of every page type: node test/screenshots.ts <folder>
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSampleSite } from './build-sample-site.ts';
import { openBrowser } from './open-browser.ts';
import { samplePages } from './sample-pages.ts';
import { serveFolder } from './serve-folder.ts';

const out = process.argv[2];
if (!out) {
  console.error('Usage: node test/screenshots.ts <folder> [pattern of page names]');
  process.exit(2);
}
const only = new RegExp(process.argv[3] ?? '');
mkdirSync(out, { recursive: true });
const { dir, db } = await buildSampleSite();
const site = await serveFolder(dir);
const browser = await openBrowser();
const widths = { phone: 390, desktop: 1280 };
for (const { name, path } of await samplePages(db)) {
  if (!only.test(name)) continue;
  for (const [device, width] of Object.entries(widths)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme, deviceScaleFactor: 1 });
      const page = await context.newPage();
      await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(out, `${name}-${device}-${colorScheme}.png`), fullPage: true });
      await context.close();
    }
  }
}
await browser.close();
await site.close();
await rm(dirname(dir), { recursive: true, force: true });
