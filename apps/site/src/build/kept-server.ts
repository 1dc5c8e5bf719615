// The pages' compiled program, kept from build to build: most of what a small build does would be loading Astro and
// bundling the same code again.
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A compiled program: the module to import, and the folder of styles, scripts and other files that its pages name. */
export interface KeptServer {
  readonly entry: string;
  readonly assets: string;
}

const [serverName, assetsName] = ['server', 'assets'];
const entryPrefix = 'prerender-entry';
// Where Astro puts its bundle within its output, and its notes.
const [bundle, notes] = ['.prerender', '.astro'];
// One that nobody has used for so long is of an older program. In milliseconds.
const keptFor = 7 * 24 * 3600 * 1000;

/** The program kept in a folder; null where there is none. */
export const findKeptServer = async (folder: string): Promise<KeptServer | null> => {
  const server = join(folder, serverName);
  if (!existsSync(server)) return null;
  const entry = (await readdir(server)).find((name) => name.startsWith(entryPrefix));
  if (entry === undefined) return null;
  const now = new Date();
  await utimes(folder, now, now);
  return { entry: join(server, entry), assets: join(folder, assetsName) };
};

const removeUnused = async (parent: string): Promise<void> => {
  for (const name of await readdir(parent)) {
    // Gone meanwhile: another build has just put its own in place.
    const found = await stat(join(parent, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > keptFor) await rm(join(parent, name), { recursive: true, force: true });
  }
};

/** Keeps a program. `outDir`: where Astro has put it. */
export const keepServer = async (folder: string, outDir: string): Promise<void> => {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const part = await mkdtemp(join(parent, `.${basename(folder)}-`));
  await cp(join(outDir, bundle), join(part, serverName), { recursive: true });
  const others = [bundle, notes].map((name) => join(outDir, name));
  await cp(outDir, join(part, assetsName), { recursive: true, filter: (path) => !others.includes(path) });
  // Another build may have been first.
  await rename(part, folder).catch(() => rm(part, { recursive: true, force: true }));
  await removeUnused(parent);
};
