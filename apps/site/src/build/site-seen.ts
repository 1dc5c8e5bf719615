// Which store a site was last found to show, so that a build that would change nothing ends before it has read anything.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStamp } from '../data/site-store.ts';
import { SiteBuildError } from './site-build-error.ts';
import { stateFolder } from './site-state.ts';

/** `program`: what built the site and all that came with the build. `release`: the one asked for. `store`: its stamp. */
export interface SiteSeen {
  readonly program: string;
  readonly release: string | null;
  readonly store: string;
}

/** The name of the file within the site's state. It tells of a file and its times: equal sites may have different ones. */
export const seenFile = 'seen';

/** How the store stands now; null where it cannot say. To be asked before anything is read of it. */
export const lookAtStore = async (db: string, wanted: Omit<SiteSeen, 'store'>): Promise<SiteSeen | null> => {
  try {
    const stamp = await readStamp(db);
    return stamp === null ? null : { ...wanted, store: stamp };
  } catch (cause) {
    throw new SiteBuildError('pages-failed', String(cause), { cause });
  }
};

/** Whether the site in a folder shows just this. */
export const showsSeen = async (dir: string, seen: SiteSeen | null): Promise<boolean> => {
  const text = await readFile(join(dir, stateFolder, seenFile), 'utf8').catch(() => null);
  return seen !== null && text === JSON.stringify(seen);
};

/** Notes in a site what it shows. Where that is not known, a note of earlier stays out of it, too. */
export const writeSeen = async (dir: string, seen: SiteSeen | null): Promise<void> => {
  const file = join(dir, stateFolder, seenFile);
  await mkdir(join(dir, stateFolder), { recursive: true });
  await writeFile(`${file}.part`, seen === null ? '' : JSON.stringify(seen));
  await rename(`${file}.part`, file);
};
