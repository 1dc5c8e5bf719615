import { readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import type { BilingualText } from '@nianbao/schema';
import { describeError } from '../command-error.ts';
import { wording } from '../wording.ts';
import { type BytesPath, joinEntry, readEntryName } from './entry-name.ts';
import { isHiddenFolder, isLitter } from './find-litter.ts';
import type { Input } from './input.ts';

/** The inputs in order, and one message for each argument, and each folder or link below one, that leads to none. */
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

// `shown` is what messages name: the path as it was given, in words.
interface Folder {
  readonly path: BytesPath;
  readonly shown: string;
  readonly label: string;
  /** The hidden folder below the one that was named in which it lies, or which it is, by its label. */
  readonly hidden: string | null;
}

interface Listed {
  readonly files: Input[];
  readonly problems: BilingualText[];
}

// Hidden ones are no reports: editors leave links to nothing as marks of what they have open.
const findFault = (shown: string, isHidden: boolean, reason: string): BilingualText[] =>
  isHidden ? [] : [reason === 'ENOENT' ? wording.linkBroken(shown) : wording.inputUnreadable(shown, reason)];

/** Lists what is below a folder into `listed`: of a whole country's files one by one, more than a call can be given. */
const listFiles = async (folder: Folder, listed: Listed): Promise<void> => {
  const { shown, label, hidden } = folder;
  const entries = await readdir(folder.path, { withFileTypes: true, encoding: 'buffer' }).catch((error: unknown) => {
    listed.problems.push(...findFault(shown, hidden !== null, describeError(error)));
    return [];
  });
  const named = entries.map((entry) => ({ entry, name: readEntryName(entry.name) }));
  for (const { entry, name } of named.sort((a, b) => byCodePoint(a.name.text, b.name.text))) {
    const path = joinEntry(folder.path, name);
    const entryShown = join(shown, name.text);
    const entryLabel = label === '' || label === '.' ? name.text : `${label.replace(/\/$/, '')}/${name.text}`;
    const litter = hidden !== null || isLitter(name.text) ? { litter: { folder: hidden } } : {};
    const file: Input = { kind: 'file', path, label: entryLabel, named: false, ...litter };
    if (entry.isDirectory()) {
      const below = hidden ?? (isHiddenFolder(name.text) ? entryLabel : null);
      await listFiles({ path, shown: entryShown, label: entryLabel, hidden: below }, listed);
    } else if (entry.isFile()) listed.files.push(file);
    else if (entry.isSymbolicLink()) {
      const target = await stat(path).catch(describeError);
      if (typeof target === 'string')
        listed.problems.push(...findFault(entryShown, hidden !== null || name.text.startsWith('.'), target));
      // Links to folders are not followed: they can lead in circles.
      else if (target.isFile()) listed.files.push(file);
    }
  }
};

const describeMissing = (path: string, reason: string): BilingualText => {
  if (/^(?:https?|ftp):\/\//i.test(path)) return wording.addressGiven(path);
  if (reason !== 'ENOENT') return wording.inputUnreadable(path, reason);
  // What stands in an argument for bytes that are no UTF-8: the file itself can no longer be named.
  return path.includes('\uFFFD') ? wording.nameNotUtf8(path) : wording.inputMissing(path);
};

/**
 * Turns arguments into inputs: a file, a folder (with all that is below it, sorted by name), or `-`.
 * Extensions mean nothing here; the content decides.
 * Example: `await findInputs(['examples', '-'])`
 */
export const findInputs = async (paths: readonly string[]): Promise<FoundInputs> => {
  const inputs: Input[] = [];
  const problems: BilingualText[] = [];
  const listed: Listed = { files: inputs, problems };
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
      const before = inputs.length + problems.length;
      await listFiles({ path, shown: path, label: labelFor(path), hidden: null }, listed);
      if (inputs.length + problems.length === before) problems.push(wording.folderEmpty(path));
    } catch (error) {
      problems.push(describeMissing(path, describeError(error)));
    }
  }
  return { inputs, problems, single: paths.length === 1 && folders === 0 };
};
