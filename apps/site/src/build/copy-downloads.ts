import { copyFile, link, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { listPackageFiles } from './list-package-files.ts';
import { packDownloads } from './pack-downloads.ts';

// On one disk a second name is enough, and costs no room.
const place = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
};

/**
 * Puts the files that a folder's datapackage.json names, and the description itself, into `<dir>/download/files`, where
 * the pages have put README.md and CITATION.cff; and all of them as one archive beside them.
 */
export const copyDownloads = async (folder: string, dir: string): Promise<void> => {
  const text = await readFile(join(folder, 'datapackage.json'), 'utf8');
  for (const path of ['datapackage.json', ...listPackageFiles(text)]) {
    const from = resolve(folder, path);
    if (relative(folder, from).startsWith('..')) throw new Error(`${path} lies outside ${folder}.`);
    await place(from, join(dir, 'download/files', path));
  }
  await packDownloads(join(dir, 'download/files'));
};
