import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, describeError } from '../command-error.ts';
import { readTextFile } from '../inputs/read-text-file.ts';
import { siteWording } from '../wording/site-wording.ts';

interface Described {
  readonly resources?: readonly { readonly path?: string | readonly string[] }[];
}

const describeFault = async (folder: string): Promise<string | null> => {
  const description = join(folder, 'datapackage.json');
  let described: Described;
  try {
    if (!(await stat(folder)).isDirectory()) return `${folder}: ENOTDIR`;
    described = JSON.parse(await readTextFile(description)) as Described;
  } catch (error) {
    return `${description}: ${describeError(error)}`;
  }
  for (const path of (described.resources ?? []).flatMap(({ path: paths = [] }) => paths)) {
    const fault = await stat(join(folder, path)).then(() => null, describeError);
    if (fault !== null) return `${join(folder, path)}: ${fault}`;
  }
  return null;
};

/** Lets a build go on where a folder holds exported files as its datapackage.json says. Rejects with a CommandError otherwise. */
export const requireDownloads = async (folder: string): Promise<void> => {
  const fault = await describeFault(folder);
  if (fault !== null) throw new CommandError(siteWording.downloadsMissing(folder, fault));
};
