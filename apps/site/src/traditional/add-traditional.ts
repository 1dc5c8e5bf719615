import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { convertPage } from './convert-page.ts';
import { openConverter } from './open-converter.ts';

const folder = 'hant';

/** The pages in Simplified Chinese below a folder, as paths in it. Example: ["index.html", "agencies/index.html"] */
export const listSimplifiedPages = async (dir: string): Promise<readonly string[]> => {
  // The files of the API are many, and may just be added.
  const folders = (await readdir(dir)).filter((name) => ![folder, 'en', 'api'].includes(name));
  const found = await Promise.all(
    folders.map(async (name) => {
      const isFolder = (await stat(join(dir, name))).isDirectory();
      const entries = isFolder ? await readdir(join(dir, name), { recursive: true, withFileTypes: true }) : [];
      const files = entries.filter((entry) => entry.isFile());
      return isFolder ? files.map((entry) => relative(dir, join(entry.parentPath, entry.name))) : [name];
    }),
  );
  return found
    .flat()
    .filter(
      (path) =>
        path.endsWith('.html') && (!path.startsWith(`download${sep}`) || path === join('download', 'index.html')),
    )
    .sort();
};

/**
 * Writes the Traditional page of each given Simplified one into `<dir>/hant`; `onPage` is called after each. One page at a
 * time is held in memory. Example: `await addTraditional(dir, await listSimplifiedPages(dir))`
 */
export const addTraditional = async (
  dir: string,
  pages: readonly string[],
  onPage: () => void = () => {},
): Promise<void> => {
  const convert = openConverter();
  for (const page of pages) {
    const target = join(dir, folder, page);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, convertPage(readFileSync(join(dir, page), 'utf8'), convert));
    onPage();
    // Messages come and go between two pages.
    await setImmediate();
  }
};
