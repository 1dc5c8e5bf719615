import { closeSync, openSync, rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { CommandError, describeError } from '../command-error.ts';
import { openPipeForWriting } from '../inputs/open-stream.ts';
import { onInterrupt } from '../interrupts.ts';
import { outputWording } from '../wording/output-wording.ts';
import { wording } from '../wording.ts';
import { findStoreFile } from './find-store-file.ts';
import { type ReadBeside, spareFiles } from './spare-files.ts';
import { outliveReader, writeStandardOutput } from './standard-output.ts';
import { tell } from './tell.ts';

/** Where a command's data goes. A file appears under its name only when `commit` is called, whole. */
export interface Output {
  readonly write: (data: string | Uint8Array) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly discard: () => Promise<void>;
  readonly terminal: boolean;
  /** Whether it is standard output, terminal or not. */
  readonly standard: boolean;
}

const standardOutput: Output = {
  write: writeStandardOutput,
  commit: async () => {},
  discard: async () => {},
  terminal: Boolean(process.stdout.isTTY),
  standard: true,
};

const failWith =
  (path: string) =>
  (error: unknown): never => {
    throw new CommandError(wording.outputFailed(path, describeError(error)));
  };

// Watched as it takes what is written: nothing waits for its reader that an interrupt could not end.
const openPipe = async (path: string): Promise<Output> => {
  const fail = failWith(path);
  const pipe = await openPipeForWriting(path).catch(fail);
  let broken: Error | null = null;
  pipe.on('error', (error) => {
    broken = error;
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      if (broken) resolve();
      else pipe.once('close', () => resolve()).end(() => pipe.destroy());
    });
  return {
    write: async (data) => {
      await new Promise<void>((resolve) => pipe.write(data, () => resolve()));
      if (broken) fail(broken);
    },
    commit: async () => {
      await close();
      if (broken) fail(broken);
    },
    discard: close,
    terminal: false,
    standard: false,
  };
};

// A device or a terminal is written to as it is: renaming a file over it would replace it.
const openSpecial = async (path: string): Promise<Output> => {
  const fail = failWith(path);
  const file = await open(path, 'w').catch(fail);
  return {
    write: async (data) => void (await file.writeFile(data).catch(fail)),
    commit: () => file.close(),
    discard: () => file.close(),
    terminal: false,
    standard: false,
  };
};

// `path` is the file itself, not a link to it: the link stays, and leads to the new content.
const openFile = async (path: string): Promise<Output> => {
  const temporary = `${path}.${process.pid}.tmp`;
  const fail = failWith(path);
  try {
    closeSync(openSync(temporary, 'wx'));
  } catch (error) {
    fail(error);
  }
  const forget = onInterrupt(() => rmSync(temporary, { force: true }));
  const file = await open(temporary, 'r+').catch(async (error: unknown) => {
    forget();
    await rm(temporary, { force: true });
    return fail(error);
  });
  return {
    write: async (data) => void (await file.appendFile(data).catch(fail)),
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
    standard: false,
  };
};

/** Rejects with a CommandError where a path is a database of this program: nothing is ever written over one. */
export const spareStores = async (path: string): Promise<void> => {
  const database = await findStoreFile(path);
  if (database !== null) throw new CommandError(outputWording.outputIsDatabase(path, database));
};

/**
 * Opens standard output (no path, or `-`), a special file as it is, or a regular file through a temporary one beside
 * it. Rejects with a CommandError where that cannot be done, for a folder too, and for what the command reads.
 */
export const openOutput = async (path: string | undefined, read: ReadBeside = {}): Promise<Output> => {
  if (path === undefined || path === '-') return standardOutput;
  spareFiles(path, read);
  await spareStores(path);
  const info = await stat(path).catch(() => null);
  if (info?.isDirectory()) throw new CommandError(wording.outputFailed(path, 'EISDIR'));
  if (info?.isFIFO()) return openPipe(path);
  if (info && !info.isFile()) return openSpecial(path);
  return openFile(info ? await realpath(path) : path);
};

/** Opens standard output for what a command says of its effects: they go on, and are told of, whether or not anybody reads. */
export const openAccount = (): Output => {
  outliveReader();
  return standardOutput;
};

/** Says that a file was written; nothing of standard output, a pipe or a device, whose reader knows. */
export const tellWritten = async (path: string | undefined): Promise<void> => {
  if (path === undefined || path === '-') return;
  if ((await stat(path).catch(() => null))?.isFile()) tell('done', outputWording.written(path));
};

/**
 * Writes with `fill` and commits; when it fails, nothing stays behind. `read`: what the command reads, which the output
 * may not replace.
 */
export const writeOutput = async (
  path: string | undefined,
  fill: (output: Output) => Promise<void>,
  read: ReadBeside = {},
): Promise<void> => {
  const output = await openOutput(path, read);
  try {
    await fill(output);
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.commit();
};
