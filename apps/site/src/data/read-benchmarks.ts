import { readFile } from 'node:fs/promises';
import type { SiteBenchmarks } from '../build/site-benchmarks.ts';
import { once } from './once.ts';

/** The benchmarks that came with the build; null where none did. */
export const readBenchmarks: () => Promise<SiteBenchmarks | null> = once(async () => {
  const file = process.env.NIANBAO_SITE_BENCHMARKS;
  return file ? (JSON.parse(await readFile(file, 'utf8')) as SiteBenchmarks | null) : null;
});
