import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

// Whatever a page names, what that names, and so on: chunks name each other by file name.
const followNames = async (folder: string, names: readonly string[], page: string): Promise<ReadonlySet<string>> => {
  const found = new Set(names.filter((name) => page.includes(name)));
  for (const name of found) {
    if (!/\.(?:js|css)$/.test(name)) continue;
    const text = await readFile(join(folder, name), 'utf8');
    for (const other of names) if (text.includes(other)) found.add(other);
  }
  return found;
};

/**
 * Writes /offline.js: the service worker of the given pages, with the list of all files that they may load. The worker
 * changes when one of the files does. `source`: the worker's TypeScript. Returns the files kept.
 */
export const writeOfflineWorker = async (
  outDir: string,
  source: string,
  pages: readonly string[],
): Promise<readonly string[]> => {
  const folder = join(outDir, '_astro');
  const names = await readdir(folder);
  const texts = await Promise.all(pages.map((page) => readFile(join(outDir, page, 'index.html'), 'utf8')));
  const found = await followNames(folder, names, texts.join('\n'));
  const kept = [...pages, '/favicon.svg', ...[...found].sort().map((name) => `/_astro/${name}`)];
  const hash = createHash('sha256').update(texts.join('\n')).update(kept.join('\n')).digest('hex').slice(0, 16);
  const code = stripTypeScriptTypes(await readFile(source, 'utf8'));
  const head = `const keptName = ${JSON.stringify(`nianbao-check-${hash}`)};\nconst keptFiles = ${JSON.stringify(kept)};\n`;
  await writeFile(join(outDir, 'offline.js'), head + code);
  return kept;
};
