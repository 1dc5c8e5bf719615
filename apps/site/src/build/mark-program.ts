import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve: findPackage } = createRequire(import.meta.url);
const packages = ['@nianbao/schema', '@nianbao/checks', '@nianbao/render', '@nianbao/store'];

const addFolder = async (hash: ReturnType<typeof createHash>, folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // What the compiler notes for itself is no part of the program.
  for (const file of files.filter((name) => !name.endsWith('.tsbuildinfo') && !name.endsWith('.map')).sort())
    hash.update(file.slice(folder.length)).update(await readFile(file));
};

/** Names programs by the files in their folders. */
export const markFolders = async (folders: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of folders) await addFolder(hash, folder);
  return hash.digest('base64url');
};

/** Names the program that builds: the site's own files and the packages that its pages use. `root`: the site's package. */
export const markProgram = async (root: string): Promise<string> => {
  const hash = createHash('sha256').update(await readFile(join(root, 'package.json')));
  for (const folder of ['src', 'public', 'fonts', 'dist/check']) await addFolder(hash, join(root, folder));
  for (const name of packages) await addFolder(hash, dirname(findPackage(name)));
  return hash.digest('base64url');
};
