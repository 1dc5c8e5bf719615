import { existsSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes the kept pictures that no build has used since `since` (milliseconds, as `Date.now()`); the folder may not be
 * there. Returns how many. A picture that is used is marked by its time of change (`renderCard`).
 * Example: `await prunePictures('output/.site-pictures', started)` → 3
 */
export const prunePictures = async (keep: string, since: number): Promise<number> => {
  if (!existsSync(keep)) return 0;
  const entries = await readdir(keep, { recursive: true, withFileTypes: true });
  let removed = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    // Another build may have removed it meanwhile.
    const known = statSync(file, { throwIfNoEntry: false });
    if (!known || known.mtimeMs >= since) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
};
