import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { CommandError, describeError } from '../command-error.ts';
import { onInterrupt } from '../interrupts.ts';
import { wording } from '../wording.ts';

/** Where a command's data goes. A file appears under its name only when `commit` is called, whole. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly discard: () => Promise<void>;
  readonly terminal: boolean;
}

const standardOutput: Output = {
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  commit: async () => {},
  discard: async () => {},
  terminal: Boolean(process.stdout.isTTY),
};

const openFile = async (path: string): Promise<Output> => {
  const temporary = `${path}.${process.pid}.tmp`;
  const fail = (error: unknown): never => {
    throw new CommandError(wording.outputFailed(path, describeError(error)));
  };
  const file: FileHandle = await open(temporary, 'wx').catch(fail);
  const forget = onInterrupt(() => rmSync(temporary, { force: true }));
  return {
    write: async (text) => void (await file.appendFile(text).catch(fail)),
    commit: async () => {
      try {
        await file.sync();
        await file.close();
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        fail(error);
      } finally {
        forget();
      }
    },
    discard: async () => {
      forget();
      await file.close().catch(() => {});
      await rm(temporary, { force: true });
    },
    terminal: false,
  };
};

/** Opens a file for writing (through a temporary file beside it), or standard output when no path is given. */
export const openOutput = async (path: string | undefined): Promise<Output> =>
  path === undefined || path === '-' ? standardOutput : openFile(path);

/** Writes with `fill` and commits; when it fails, nothing stays behind. */
export const writeOutput = async (path: string | undefined, fill: (output: Output) => Promise<void>): Promise<void> => {
  const output = await openOutput(path);
  try {
    await fill(output);
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.commit();
};
