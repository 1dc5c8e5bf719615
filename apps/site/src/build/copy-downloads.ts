import { copyFile, link, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

// On one disk a second name is enough, and costs no room.
const place = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
};

/** Puts the files that a folder's datapackage.json names, and the description itself, into `<dir>/download/files`. */
export const copyDownloads = async (folder: string, dir: string): Promise<void> => {
  const text = await readFile(join(folder, 'datapackage.json'), 'utf8');
  const { resources = [] } = JSON.parse(text) as { resources?: { path: string }[] };
  for (const path of ['datapackage.json', ...resources.map((resource) => resource.path)]) {
    const from = resolve(folder, path);
    if (relative(folder, from).startsWith('..')) throw new Error(`${path} lies outside ${folder}.`);
    await place(from, join(dir, 'download/files', path));
  }
};
