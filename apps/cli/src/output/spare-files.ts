// What a command reads it must not replace by what it writes.
import { fstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CommandError } from '../command-error.ts';
import type { BytesPath } from '../inputs/entry-name.ts';
import type { Input } from '../inputs/input.ts';
import { outputWording } from '../wording/output-wording.ts';
import { companionEndings } from './find-store-file.ts';

/** What a command reads: inputs, other files by their paths (`-`: standard input), and the address of a store. */
export interface ReadBeside {
  readonly inputs?: readonly Input[];
  readonly files?: readonly string[];
  readonly db?: string | null | undefined;
}

const nameOf = ({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string => `${dev}:${ino}`;

// The file behind a path, through links and whatever its name; null: there is none.
const identify = (path: BytesPath): string | null => {
  const found = statSync(typeof path === 'string' ? path : Buffer.from(path), { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? nameOf(found) : null;
};

// `command < file`
const identifyStandardInput = (): string | null => {
  try {
    const found = fstatSync(0, { bigint: true });
    return found.isFile() ? nameOf(found) : null;
  } catch {
    return null;
  }
};

const identifyRead = (path: BytesPath): string | null => (path === '-' ? identifyStandardInput() : identify(path));

const identifyInput = (input: Input): string | null =>
  input.kind === 'content' ? null : identifyRead(input.kind === 'file' ? input.path : '-');

// Where a path leads, also where nothing stands yet.
const locate = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(resolve(path));
    try {
      return join(realpathSync(folder), basename(path));
    } catch {
      return resolve(path);
    }
  }
};

/** The files of a SQLite database: itself and those beside it; none for another address. */
export const listDatabaseFiles = (db: string | null | undefined): readonly string[] => {
  const path = /^sqlite:(?!:memory:)(.+)$/.exec(db ?? '')?.[1];
  return path === undefined ? [] : [path, ...companionEndings.map((ending) => `${locate(path)}${ending}`)];
};

/** Whether two paths lead to one file that is there. */
export const isSameFile = (a: BytesPath, b: BytesPath): boolean => {
  const found = identify(a);
  return found !== null && found === identify(b);
};

/**
 * Lets a command go on where its output (no path, or `-`: standard output) is none of the files that it reads: through
 * links, other names and the files beside a database. Throws a CommandError otherwise; nothing is opened.
 * Example: `spareFiles(out, { inputs: found.inputs, db: 'sqlite:data/nianbao.sqlite' })`
 */
export const spareFiles = (out: string | undefined, { inputs = [], files = [], db }: ReadBeside): void => {
  if (out === undefined || out === '-') return;
  const target = identify(out);
  const place = locate(out);
  for (const path of listDatabaseFiles(db))
    if (locate(path) === place || (target !== null && identify(path) === target))
      throw new CommandError(outputWording.outputIsDatabase(out, path));
  if (target === null) return;
  if (inputs.some((input) => identifyInput(input) === target) || files.some((path) => identifyRead(path) === target))
    throw new CommandError(outputWording.outputIsInput(out));
};

/**
 * The same for a folder that is written as a whole: the store may not lie in it.
 * Example: `spareStoreWithin('output/site', 'sqlite:output/site/nianbao.sqlite')` throws
 */
export const spareStoreWithin = (folder: string, db: string | undefined): void => {
  for (const path of listDatabaseFiles(db)) {
    const way = relative(locate(folder), locate(path));
    if (way !== '' && way !== '..' && !way.startsWith(`..${sep}`))
      throw new CommandError(outputWording.databaseWithin(folder, path));
  }
};
