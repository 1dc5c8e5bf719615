// `pnpm bench:site`: a site of generated agencies against bare Astro writing pages of the same bytes, in one run.
// `--agencies` how many, `--years` reports of each. Prints CPU a page, their ratio, and the peak memory of the builder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '@nianbao/site';
import { buildBareSite } from './site/build-bare-site.ts';
import { fillGeneratedStore } from './site/fill-generated-store.ts';
import { measureChildren } from './site/measure-children.ts';

const { values } = parseArgs({
  options: { agencies: { type: 'string', default: '1000' }, years: { type: 'string', default: '1' } },
});
const agencies = Number(values.agencies);
const years = Number(values.years);
const write = (text: string) => process.stdout.write(`${text}\n`);

const room = mkdtempSync(join(tmpdir(), 'nianbao-bench-site-'));
try {
  const db = `sqlite:${join(room, 'store.sqlite')}`;
  await fillGeneratedStore(db, agencies, years);
  const site = join(room, 'site');
  const own = await measureChildren(() => buildSite({ db, outDir: site }));
  const { pages } = own.result;
  const bare = await measureChildren(() => buildBareSite(site, join(room, 'bare')));
  const each = (seconds: number, count: number): string => `${((1000 * seconds) / count).toFixed(2)} ms`;
  const ratio = own.cpuSeconds / pages / (bare.cpuSeconds / bare.result.pages);
  write(`机关 agencies ${agencies} · 年 years ${years} · 页 pages ${pages}`);
  write(`本站 site      ${each(own.cpuSeconds, pages)} CPU/页 a page · 峰值内存 peak ${own.peakMegabytes} MB`);
  write(
    `裸 Astro bare  ${each(bare.cpuSeconds, bare.result.pages)} CPU/页 a page · 峰值内存 peak ${bare.peakMegabytes} MB`,
  );
  write(`比 ratio       ${ratio.toFixed(2)} (目标 aim ≤ 2)`);
} finally {
  rmSync(room, { recursive: true, force: true });
}
