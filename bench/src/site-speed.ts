// `pnpm bench:site`: a site of generated agencies against bare Astro writing pages of the same bytes, in one run.
// `--agencies` how many, `--years` reports of each. Both are built at a quarter of the size, too: what the sizes differ by
// is the cost of a page, without that of starting. Prints CPU a page, their ratio, and the peak memory of the builder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '@nianbao/site';
import { buildBareSite } from './site/build-bare-site.ts';
import { fillGeneratedStore } from './site/fill-generated-store.ts';
import { type ChildrenCost, measureChildren } from './site/measure-children.ts';

const { values } = parseArgs({
  options: { agencies: { type: 'string', default: '1000' }, years: { type: 'string', default: '1' } },
});
const agencies = Number(values.agencies);
const years = Number(values.years);
const write = (text: string) => process.stdout.write(`${text}\n`);

type Cost = ChildrenCost<{ readonly pages: number }>;

const room = mkdtempSync(join(tmpdir(), 'nianbao-bench-site-'));
const measure = async (count: number): Promise<{ readonly own: Cost; readonly bare: Cost }> => {
  const db = `sqlite:${join(room, `store-${count}.sqlite`)}`;
  await fillGeneratedStore(db, count, years);
  const [site, copy] = [join(room, 'site'), join(room, 'bare')];
  const own = await measureChildren(() => buildSite({ db, outDir: site }));
  const bare = await measureChildren(() => buildBareSite(site, copy));
  for (const folder of [site, copy]) rmSync(folder, { recursive: true });
  return { own, bare };
};
const tell = (name: string, { result, cpuSeconds, peakMegabytes }: Cost): void => {
  write(`${name} 页 pages ${result.pages} · CPU ${cpuSeconds.toFixed(1)} s · 峰值内存 peak ${peakMegabytes} MB`);
};

try {
  const sizes = [Math.ceil(agencies / 4), agencies];
  const costs: { own: Cost; bare: Cost }[] = [];
  for (const size of sizes) {
    const cost = await measure(size);
    costs.push(cost);
    write(`机关 agencies ${size} · 年 years ${years}`);
    tell('  本站 site      ', cost.own);
    tell('  裸 Astro bare  ', cost.bare);
  }
  const [small, large] = costs as [(typeof costs)[0], (typeof costs)[0]];
  const slope = (of: 'own' | 'bare'): number =>
    (1000 * (large[of].cpuSeconds - small[of].cpuSeconds)) / (large[of].result.pages - small[of].result.pages);
  write(`每页 a page: 本站 site ${slope('own').toFixed(2)} ms · 裸 Astro bare ${slope('bare').toFixed(2)} ms CPU`);
  write(`比 ratio ${(slope('own') / slope('bare')).toFixed(2)} (目标 aim ≤ 2)`);
} finally {
  rmSync(room, { recursive: true, force: true });
}
