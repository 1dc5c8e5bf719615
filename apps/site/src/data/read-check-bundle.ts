// The script of the pre-check, bundled before any site is built (scripts/bundle-check.ts).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from './once.ts';

/** Address of the pre-check's script. */
export const readCheckScript: () => Promise<string> = once(async () => {
  const folder = process.env.NIANBAO_SITE_CHECK;
  if (!folder) throw new Error('NIANBAO_SITE_CHECK is not set: it names the folder of the bundled pre-check.');
  return `/check/engine/${JSON.parse(await readFile(join(folder, 'entry.json'), 'utf8'))}`;
});
