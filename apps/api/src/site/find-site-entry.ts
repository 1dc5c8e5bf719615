// Where a path of the site stands on disk.
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** A page or file of the site. `folder`: its address lacks the closing slash. */
export interface SiteEntry {
  readonly kind: 'file' | 'folder';
  readonly file: string;
  readonly stats: Stats;
}

const statFile = async (file: string): Promise<Stats | null> => {
  try {
    const stats = await stat(file);
    return stats.isFile() || stats.isDirectory() ? stats : null;
  } catch {
    return null;
  }
};

// Backslashes, NUL, dot segments and dot files are never part of a published address.
const isPublishable = (path: string): boolean => !/[\\\0]|\/\/|\/\.(?!well-known\/)/.test(path);

/** The entry at a decoded path, or null: not there, not published, or outside the site's folder. */
export const findSiteEntry = async (siteDir: string, path: string): Promise<SiteEntry | null> => {
  if (!isPublishable(path)) return null;
  const file = join(siteDir, path);
  if (file !== siteDir && !file.startsWith(resolve(siteDir) + sep)) return null;
  const stats = await statFile(file);
  if (!stats) return null;
  if (stats.isFile()) return path.endsWith('/') ? null : { kind: 'file', file, stats };
  const index = join(file, 'index.html');
  const indexStats = await statFile(index);
  if (!indexStats?.isFile()) return null;
  return { kind: path.endsWith('/') ? 'file' : 'folder', file: index, stats: indexStats };
};
