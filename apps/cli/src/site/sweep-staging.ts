import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Remembers which staging folders stand beside `outDir`, and returns what removes the ones made since: an interrupted
 * build leaves nothing behind.
 */
export const sweepStaging = async (outDir: string): Promise<() => Promise<void>> => {
  const parent = dirname(resolve(outDir));
  const prefix = `.${basename(resolve(outDir))}-`;
  const list = async (): Promise<string[]> =>
    (await readdir(parent).catch(() => [])).filter((name) => name.startsWith(prefix));
  const before = new Set(await list());
  return async () => {
    // The builder may still be writing while it ends, so a failed removal is tried again.
    const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
    for (const name of await list()) if (!before.has(name)) await rm(join(parent, name), options);
  };
};
