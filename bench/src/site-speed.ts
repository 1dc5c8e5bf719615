// `pnpm bench:site`: a site of generated agencies against bare Astro writing pages of the same bytes, in one run.
// `--agencies` how many, `--years` reports of each. Both are built at a quarter of the size, too: what the sizes differ by
// is the cost of a page, without that of starting. All of it `--rounds` times, because a machine's speed may change between
// two builds. Prints CPU a page of each round, the middle ratio, and the peak memory of the builder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '@nianbao/site';
import { buildBareSite } from './site/build-bare-site.ts';
import { fillGeneratedStore } from './site/fill-generated-store.ts';
import { type ChildrenCost, measureChildren } from './site/measure-children.ts';

const { values } = parseArgs({
  options: {
    agencies: { type: 'string', default: '1000' },
    years: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
  },
});
const agencies = Number(values.agencies);
const years = Number(values.years);
const rounds = Number(values.rounds);
const write = (text: string) => process.stdout.write(`${text}\n`);

type Cost = ChildrenCost<{ readonly pages: number }>;
interface Pair {
  readonly own: Cost;
  readonly bare: Cost;
}

const room = mkdtempSync(join(tmpdir(), 'nianbao-bench-site-'));
const dbOf = (count: number): string => `sqlite:${join(room, `store-${count}.sqlite`)}`;
// Nothing is removed before the end: ext4 passes over whatever was deleted in the last seconds, file by file, and the
// build that comes next would pay for it.
let builds = 0;
const measure = async (count: number): Promise<Pair> => {
  builds += 1;
  const [site, copy] = [join(room, `site-${builds}`), join(room, `bare-${builds}`)];
  const own = await measureChildren(() => buildSite({ db: dbOf(count), outDir: site }));
  const bare = await measureChildren(() => buildBareSite(site, copy));
  return { own, bare };
};
const tell = (name: string, { result, cpuSeconds, peakMegabytes }: Cost): void => {
  write(`${name} 页 pages ${result.pages} · CPU ${cpuSeconds.toFixed(1)} s · 峰值内存 peak ${peakMegabytes} MB`);
};
const measureSizes = async (sizes: readonly number[]): Promise<readonly Pair[]> => {
  const costs: Pair[] = [];
  for (const size of sizes) {
    const cost = await measure(size);
    costs.push(cost);
    write(`机关 agencies ${size} · 年 years ${years}`);
    tell('  本站 site      ', cost.own);
    tell('  裸 Astro bare  ', cost.bare);
  }
  return costs;
};
const findRatio = ([small, large]: readonly Pair[]): number => {
  const slope = (of: keyof Pair): number =>
    (1000 * (large![of].cpuSeconds - small![of].cpuSeconds)) / (large![of].result.pages - small![of].result.pages);
  write(`每页 a page: 本站 site ${slope('own').toFixed(2)} ms · 裸 Astro bare ${slope('bare').toFixed(2)} ms CPU`);
  return slope('own') / slope('bare');
};

try {
  const sizes = [Math.ceil(agencies / 4), agencies];
  for (const size of sizes) await fillGeneratedStore(dbOf(size), size, years);
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    write(`轮 round ${round} / ${rounds}`);
    ratios.push(findRatio(await measureSizes(sizes)));
  }
  const sorted = ratios.toSorted((a, b) => a - b);
  const all = sorted.map((ratio) => ratio.toFixed(2)).join(', ');
  write(`比 ratio ${sorted[Math.floor(rounds / 2)]!.toFixed(2)} (各轮 rounds: ${all}; 目标 aim ≤ 2)`);
} finally {
  rmSync(room, { recursive: true, force: true });
}
