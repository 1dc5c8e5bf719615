// Puts what a build made anew into the site that stands: each file and each agency's folder by a rename, within moments
// and whatever the size of the site. The list of it is written first: a build that was killed meanwhile is finished by the
// next one, so that no site stays half old and half new.
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SiteChange } from './list-change.ts';
import { stateFolder } from './site-state.ts';

const listName = 'change-to-apply.json';
const aside = `${stateFolder}/aside`;

const putInPlace = async (staging: string, target: string, path: string): Promise<void> => {
  const [from, to] = [join(staging, path), join(target, path)];
  // Done already, by the build that was killed.
  if (!existsSync(from)) return;
  await mkdir(dirname(to), { recursive: true });
  // A folder cannot be renamed over another one.
  const old = join(staging, aside, path);
  await mkdir(dirname(old), { recursive: true });
  await rename(to, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(from, to);
};

const removeEmpty = async (target: string, path: string): Promise<void> => {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const left = await readdir(join(target, folder)).catch(() => ['?']);
    if (left.length > 0) return;
    await rm(join(target, folder), { recursive: true });
  }
};

const apply = async (staging: string, target: string, { replace, remove }: SiteChange): Promise<void> => {
  for (const path of replace) await putInPlace(staging, target, path);
  for (const path of remove) {
    await rm(join(target, path), { recursive: true, force: true });
    await removeEmpty(target, path);
  }
  // The state last: until it stands, the next build begins from the old one.
  const states = (await readdir(join(staging, stateFolder), { withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.name !== listName,
  );
  for (const { name } of states) await putInPlace(staging, target, `${stateFolder}/${name}`);
  await rm(staging, { recursive: true, force: true });
};

/** Applies a change: from here on it is carried through. */
export const applyPart = async (staging: string, target: string, change: SiteChange): Promise<void> => {
  await chmod(staging, 0o700);
  const list = join(staging, stateFolder, listName);
  await writeFile(`${list}.part`, JSON.stringify(change));
  await rename(`${list}.part`, list);
  await apply(staging, target, change);
};

/** Finishes what an earlier build of the same folder was killed at. */
export const finishParts = async (target: string): Promise<void> => {
  const parent = dirname(target);
  const names = (await readdir(parent)).filter((name) => name.startsWith(`.${basename(target)}-`));
  for (const name of names) {
    const staging = join(parent, name);
    const list = join(staging, stateFolder, listName);
    if (existsSync(list)) await apply(staging, target, JSON.parse(await readFile(list, 'utf8')) as SiteChange);
  }
};
