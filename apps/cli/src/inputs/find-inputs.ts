import { readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import type { BilingualText } from '@nianbao/schema';
import { describeError } from '../command-error.ts';
import { wording } from '../wording.ts';
import type { Input } from './input.ts';

/** The inputs in order, and one message for each argument that leads to none. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly BilingualText[];
  /** Whether the arguments name exactly one file or the standard input, never a folder. */
  readonly single: boolean;
}

// The label is recorded and published: no directory of this machine above the one that was named.
const labelFor = (path: string): string => {
  if (!isAbsolute(path)) return path.split(sep).join('/');
  const fromHere = relative('', path);
  return (fromHere.startsWith('..') || isAbsolute(fromHere) ? basename(path) : fromHere).split(sep).join('/');
};

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const listFiles = async (dir: string, label: string): Promise<Input[]> => {
  const entries = await readdir(dir, { withFileTypes: true });
  const found: Input[] = [];
  for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
    const path = join(dir, entry.name);
    const entryLabel = label === '' || label === '.' ? entry.name : `${label.replace(/\/$/, '')}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listFiles(path, entryLabel)));
    // Links to folders are not followed: they can lead in circles.
    else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isFile()))
      found.push({ kind: 'file', path, label: entryLabel, named: false });
  }
  return found;
};

/**
 * Turns arguments into inputs: a file, a folder (with all that is below it, sorted by name), or `-`.
 * Extensions mean nothing here; the content decides.
 * Example: `await findInputs(['examples', '-'])`
 */
export const findInputs = async (paths: readonly string[]): Promise<FoundInputs> => {
  const inputs: Input[] = [];
  const problems: BilingualText[] = [];
  let folders = 0;
  for (const path of paths) {
    if (path === '-') {
      inputs.push({ kind: 'stdin', label: '-', named: true });
      continue;
    }
    try {
      const info = await stat(path);
      if (!info.isDirectory()) {
        inputs.push({ kind: 'file', path, label: labelFor(path), named: true });
        continue;
      }
      folders += 1;
      const files = await listFiles(path, labelFor(path));
      if (files.length === 0) problems.push(wording.folderEmpty(path));
      inputs.push(...files);
    } catch (error) {
      const reason = describeError(error);
      problems.push(reason === 'ENOENT' ? wording.inputMissing(path) : wording.inputUnreadable(path, reason));
    }
  }
  return { inputs, problems, single: paths.length === 1 && folders === 0 };
};
