import { chmod, copyFile, link, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { requireReplaceable } from './require-replaceable.ts';
import { readBuildError, SiteBuildError } from './site-build-error.ts';
import { joinStates, readStates, stateFolder, writeSiteState } from './site-state.ts';
import { swapFolders } from './swap-folders.ts';

const isSame = async (one: string, other: string): Promise<boolean> =>
  (await readFile(one)).equals(await readFile(other));

const layFile = async (from: string, to: string): Promise<void> => {
  // On one disk a second name is enough, and costs no room.
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') return copyFile(from, to);
    // Styles and scripts come with every piece.
    if (!(await isSame(from, to))) throw new SiteBuildError('pieces-differ', `${from} ≠ ${to}`);
  });
};

const isState = (path: string): boolean => path.startsWith(`${stateFolder}/`) && path.endsWith('.json');

const layFolder = async (from: string, to: string): Promise<void> => {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]): string => relative(from, join(entry.parentPath, entry.name));
  for (const entry of entries.filter((each) => each.isDirectory()))
    await mkdir(join(to, pathOf(entry)), { recursive: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = pathOf(entry);
    if (!isState(path)) await layFile(join(from, path), join(to, path));
  }
};

/**
 * Lays the pieces of a site together: the same bytes as the site built in one. Rejects with `pieces-differ` unless they
 * are all of one site. Example: `await mergeSites(['piece-1', 'piece-2'], 'output/site')`
 */
export const mergeSites = async (pieces: readonly string[], outDir: string): Promise<{ readonly agencies: number }> => {
  const target = resolve(outDir);
  await requireReplaceable(target);
  const states = (await Promise.all(pieces.map((piece) => readStates(resolve(piece))))).flat();
  const state = joinStates(states);
  if (!state) {
    const found = states.map(({ piece, base }) => `${piece.number}/${piece.count} ${base.slice(0, 8)}`).join(', ');
    throw new SiteBuildError('pieces-differ', found || pieces.join(', '));
  }
  await mkdir(dirname(target), { recursive: true });
  const staging = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const piece of pieces) await layFolder(resolve(piece), staging);
    await writeSiteState(staging, state);
    await chmod(staging, 0o755);
    await swapFolders(staging, target);
  } catch (cause) {
    await rm(staging, { recursive: true, force: true });
    throw readBuildError(cause);
  }
  return { agencies: Object.keys(state.agencies).length };
};
