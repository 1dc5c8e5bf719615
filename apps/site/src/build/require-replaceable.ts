// A build replaces what stands in its place, so that must be a site of this program, or nothing.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SiteBuildError } from './site-build-error.ts';
import { readStates } from './site-state.ts';

const hasState = async (folder: string): Promise<boolean> => {
  const states: readonly unknown[] = await readStates(folder).catch(() => []);
  return states.some((state) => {
    const { base, piece } = (state ?? {}) as { readonly base?: unknown; readonly piece?: unknown };
    return typeof base === 'string' && typeof piece === 'object';
  });
};

// Before a site kept its state, the masthead of its first page was all that told whose it is.
const hasMasthead = async (folder: string): Promise<boolean> => {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  return /<a class="wordmark"[^>]*>\s*<span lang="zh-Hans">年报<\/span>\s*<span class="latin" lang="en">Nianbao</.test(
    page,
  );
};

/**
 * Lets a build go on where its folder is free: nothing there, an empty folder, or a site or a piece of one that this
 * program built. Rejects with `not-a-site` otherwise. Example: `await requireReplaceable('/srv/site')`
 */
export const requireReplaceable = async (folder: string): Promise<void> => {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => error.code ?? String(error));
  if (found === 'ENOENT' || found.length === 0) return;
  if (Array.isArray(found) && ((await hasState(folder)) || (await hasMasthead(folder)))) return;
  throw new SiteBuildError('not-a-site', Array.isArray(found) ? folder : `${folder} (${found})`);
};
