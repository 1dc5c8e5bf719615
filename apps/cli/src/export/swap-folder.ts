import { renameSync, rmSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { CommandError, describeError } from '../command-error.ts';
import { packageName } from '../formats/data-package.ts';
import { onInterrupt } from '../interrupts.ts';
import { exportWording } from '../wording/export-wording.ts';
import { wording } from '../wording.ts';

const description = 'datapackage.json';

interface Described {
  readonly name?: unknown;
  readonly resources?: readonly { readonly path?: unknown }[];
}

// The files that the description of an export names; null where it is none of ours.
const readDescribed = async (folder: string): Promise<ReadonlySet<unknown> | null> => {
  const text = await readFile(join(folder, description), 'utf8').catch(() => '{}');
  try {
    const { name, resources = [] } = JSON.parse(text) as Described;
    return name === packageName ? new Set([description, ...resources.flatMap(({ path }) => path)]) : null;
  } catch {
    return null;
  }
};

// What would be lost with the folder: the first file that is not of the export. Hidden ones lie about everywhere.
const findForeign = async (folder: string): Promise<string | null> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const described = await readDescribed(folder);
  return files.find((file) => !described?.has(file)) ?? null;
};

// What stood there is moved away and, where the new folder does not come into its place, moved back. Synchronous: no signal
// is heard while neither of the two is there.
const putInPlace = async (temporary: string, target: string, free: boolean): Promise<void> => {
  const old = `${target}.${process.pid}.old`;
  if (!free) renameSync(target, old);
  try {
    renameSync(temporary, target);
  } catch (error) {
    if (!free) renameSync(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
};

/**
 * Fills a folder beside `out` and puts it in its place when it is whole. What stood there is replaced only where it is
 * empty or an export of ours, and nothing else; rejects with a CommandError otherwise.
 */
export const swapFolder = async (out: string, fill: (folder: string) => Promise<void>): Promise<void> => {
  const target = resolve(out);
  const found = await readdir(target).catch((error: NodeJS.ErrnoException) => error.code);
  const free = found === 'ENOENT';
  if (found === 'ENOTDIR') throw new CommandError(exportWording.notOurs(out, null));
  const foreign = Array.isArray(found) ? await findForeign(target) : null;
  if (foreign !== null) throw new CommandError(exportWording.notOurs(out, foreign));
  const temporary = `${target}.${process.pid}.tmp`;
  const forget = onInterrupt(() => rmSync(temporary, { recursive: true, force: true }));
  try {
    await fill(temporary);
    await putInPlace(temporary, target, free);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (error instanceof Error && 'syscall' in error)
      throw new CommandError(wording.outputFailed(out, describeError(error)));
    throw error;
  } finally {
    forget();
  }
};
