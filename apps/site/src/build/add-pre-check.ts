import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeOfflineWorker } from './write-offline-worker.ts';

/**
 * Adds what the pre-check's pages load: the bundle, and the worker that keeps it for use without a network.
 * `packageDir`: the site's own folder, `pages`: the addresses of the pre-check.
 */
export const addPreCheck = async (outDir: string, packageDir: string, pages: readonly string[]): Promise<void> => {
  await cp(join(packageDir, 'dist/check'), join(outDir, 'check/engine'), {
    recursive: true,
    filter: (path) => basename(path) !== 'entry.json',
  });
  await writeOfflineWorker(outDir, join(packageDir, 'src/offline/offline-worker.ts'), pages);
};
