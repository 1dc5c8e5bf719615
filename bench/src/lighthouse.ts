// `pnpm lighthouse`: the sample site, served as `nianbao serve` serves it, through Lighthouse on its phone profile; and what
// the pages weigh. Exit 1 where a score is under 98 or a size over its budget. `--pages` a pattern of page names.
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp, serveApp } from '@nianbao/api';
import { openStore } from '@nianbao/store';
import { buildSampleSite } from '../../apps/site/test/build-sample-site.ts';
import { samplePages } from '../../apps/site/test/sample-pages.ts';
import { auditPage, categories } from './lighthouse/audit-page.ts';
import { findFreePort } from './lighthouse/find-free-port.ts';
import { measureSizes } from './lighthouse/measure-sizes.ts';
import { startChromium } from './lighthouse/start-chromium.ts';

const least = 98;
const budget = { html: 60_000, styles: 12_000, scripts: 40_000 };
const { values } = parseArgs({
  options: { pages: { type: 'string', default: '^(zh|en)-(overview|agency|report-damaged)$' } },
});
const write = (text: string): boolean => process.stdout.write(`${text}\n`);
const unused = () => {
  throw new Error('nothing is read here');
};

const wanted = new RegExp(values.pages);
// Search engines want whole addresses, so the site has to know where it will stand.
const port = await findFreePort();
const origin = `http://127.0.0.1:${port}`;
const { dir, db } = await buildSampleSite(origin);
const store = await openStore(db, { readOnly: true });
const server = await serveApp(createApp({ store, parse: unused, check: unused, siteDir: dir }), { port });
const chromium = await startChromium();
let failed = false;
try {
  // The first page of a browser that just started pays for its start.
  await auditPage(`${origin}/404.html`, chromium.port).catch(() => null);
  write(`页 page · ${categories.join(' · ')} (≥ ${least}) · HTML, CSS, JS gzip`);
  for (const { name, path } of (await samplePages(db)).filter((page) => wanted.test(page.name))) {
    const { scores, flaws } = await auditPage(`${origin}${path}`, chromium.port);
    const sizes = name.endsWith('-lost') ? null : measureSizes(dir, path.replace(/\?.*/, ''));
    const kilobytes = sizes && Object.values(sizes).map((bytes) => `${(bytes / 1000).toFixed(1)} KB`);
    const low = categories.some((id) => scores[id] < least);
    const heavy = sizes && (Object.keys(budget) as (keyof typeof budget)[]).some((key) => sizes[key] > budget[key]);
    failed ||= low || heavy === true;
    write(
      `${low || heavy ? '✗' : '✓'} ${name}  ${categories.map((id) => scores[id]).join(' · ')}  ${kilobytes?.join(', ') ?? ''}`,
    );
    for (const flaw of flaws) write(`    ${flaw}`);
  }
} finally {
  await chromium.stop();
  await server.close();
  await store.close();
  await rm(dirname(dir), { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
