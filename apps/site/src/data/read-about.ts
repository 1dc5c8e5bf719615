import { readFile } from 'node:fs/promises';
import type { SiteAbout } from '../build/site-about.ts';
import { once } from './once.ts';

/** What came with the build about the API and the operator. */
export const readAbout: () => Promise<SiteAbout> = once(async () => {
  const file = process.env.NIANBAO_SITE_ABOUT;
  return file ? (JSON.parse(await readFile(file, 'utf8')) as SiteAbout) : { api: null, operator: null };
});
