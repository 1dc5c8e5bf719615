import { renameSync, rmSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CommandError, describeError } from '../command-error.ts';
import { packageName } from '../formats/data-package.ts';
import { onInterrupt } from '../interrupts.ts';
import { exportWording } from '../wording/export-wording.ts';
import { wording } from '../wording.ts';

const isOurs = async (folder: string): Promise<boolean> => {
  const entries = await readdir(folder);
  if (entries.length === 0) return true;
  const text = await readFile(join(folder, 'datapackage.json'), 'utf8').catch(() => '{}');
  try {
    return (JSON.parse(text) as { name?: unknown }).name === packageName;
  } catch {
    return false;
  }
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
 * empty or an export of ours; rejects with a CommandError otherwise.
 */
export const swapFolder = async (out: string, fill: (folder: string) => Promise<void>): Promise<void> => {
  const target = resolve(out);
  const found = await readdir(target).catch((error: NodeJS.ErrnoException) => error.code);
  const free = found === 'ENOENT';
  if (found === 'ENOTDIR' || (!free && !(await isOurs(target)))) throw new CommandError(exportWording.notOurs(out));
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
