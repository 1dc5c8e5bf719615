// The script of the pre-check, bundled before any site is built (scripts/bundle-check.ts).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from './once.ts';

/** Addresses of the pre-check's script, and of the words that its Traditional page converts. */
export interface CheckBundle {
  readonly script: string;
  readonly words: string;
}

/** What the page of the pre-check loads. */
export const readCheckBundle: () => Promise<CheckBundle> = once(async () => {
  const folder = process.env.NIANBAO_SITE_CHECK;
  if (!folder) throw new Error('NIANBAO_SITE_CHECK is not set: it names the folder of the bundled pre-check.');
  const entry = JSON.parse(await readFile(join(folder, 'entry.json'), 'utf8')) as CheckBundle;
  return { script: `/check/engine/${entry.script}`, words: `/check/engine/${entry.words}` };
});
