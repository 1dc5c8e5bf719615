import { rename, rm } from 'node:fs/promises';

const exists = async (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/**
 * Puts `fresh` in the place of `target` (siblings on one disk). A folder that stood there is put aside first and comes
 * back if the second step fails.
 */
export const swapFolders = async (fresh: string, target: string): Promise<void> => {
  const aside = `${fresh}-old`;
  const replaced = await exists(rename(target, aside));
  try {
    await rename(fresh, target);
  } catch (error) {
    if (replaced) await rename(aside, target);
    throw error;
  }
  if (replaced) await rm(aside, { recursive: true, force: true });
};
