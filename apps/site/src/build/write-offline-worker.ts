import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

// Styles and scripts that the pages name, and all of the bundle: the readers are loaded when a file of their kind comes.
const folders = ['/_astro/', '/check/engine/'];

const listFiles = async (outDir: string, folder: string): Promise<string[]> =>
  (await readdir(join(outDir, folder))).map((name) => folder + name);

/**
 * Writes /offline.js: the service worker of the given pages, with the list of all files that they may load. The worker
 * changes when one of the files does. `source`: the worker's TypeScript. Returns the files kept.
 */
export const writeOfflineWorker = async (
  outDir: string,
  source: string,
  pages: readonly string[],
): Promise<readonly string[]> => {
  const texts = await Promise.all(pages.map((page) => readFile(join(outDir, page, 'index.html'), 'utf8')));
  const [shared, bundle] = await Promise.all(folders.map((folder) => listFiles(outDir, folder)));
  const named = shared!.filter((file) => texts.some((text) => text.includes(file)));
  const kept = [...pages, '/favicon.svg', ...named.sort(), ...bundle!.sort()];
  const hash = createHash('sha256').update(texts.join('\n')).update(kept.join('\n')).digest('hex').slice(0, 16);
  const code = stripTypeScriptTypes(await readFile(source, 'utf8'));
  const head = `const keptName = ${JSON.stringify(`nianbao-check-${hash}`)};\nconst keptFiles = ${JSON.stringify(kept)};\n`;
  await writeFile(join(outDir, 'offline.js'), head + code);
  return kept;
};
