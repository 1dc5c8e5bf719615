import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CommandError, describeError } from '../command-error.ts';
import { openStandardInput } from '../inputs/open-standard-input.ts';
import { openStream } from '../inputs/open-stream.ts';
import { onInterrupt } from '../interrupts.ts';
import { wording } from '../wording.ts';

/** A backup as a file that can be read more than once; `discard` removes what was made for that. */
export interface TakenBackup {
  readonly path: string;
  readonly discard: () => Promise<void>;
}

const spool = async (from: NodeJS.ReadableStream): Promise<TakenBackup> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-restore-'));
  const forget = onInterrupt(() => rmSync(folder, { recursive: true, force: true }));
  const discard = async (): Promise<void> => {
    forget();
    await rm(folder, { recursive: true, force: true });
  };
  const path = join(folder, 'backup.zst');
  try {
    await pipeline(from, createWriteStream(path));
  } catch (error) {
    await discard();
    throw error;
  }
  return { path, discard };
};

/** The backup under a name; `-` is standard input. What can be read only once, as a pipe, is laid aside first. */
export const takeBackup = async (name: string): Promise<TakenBackup> => {
  if (name === '-') return spool(openStandardInput());
  const found = await stat(name).catch((error: unknown) => {
    throw new CommandError(wording.backupUnreadable(name, describeError(error)));
  });
  if (found.isDirectory()) throw new CommandError(wording.backupUnreadable(name, 'EISDIR'));
  return found.isFile() ? { path: name, discard: async () => {} } : spool(await openStream(name));
};
