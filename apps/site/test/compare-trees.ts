import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect } from 'vitest';

/**
 * The files of a folder by path, but for the note of when the store's own file was written, which is no part of what is
 * published.
 */
export const readTree = async (dir: string): Promise<Map<string, string>> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'seen')
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [relative(dir, file), (await readFile(file)).toString('base64')] as const),
    ),
  );
};

/** Expects the same files with the same bytes. */
export const expectSameTrees = async (one: string, other: string): Promise<void> => {
  const [a, b] = await Promise.all([readTree(one), readTree(other)]);
  expect([...a.keys()].toSorted()).toEqual([...b.keys()].toSorted());
  expect([...a].flatMap(([path, bytes]) => (bytes === b.get(path) ? [] : [path]))).toEqual([]);
};

/** When each file and folder was written: equal lists, an untouched folder. */
export const listTimes = async (dir: string): Promise<readonly string[]> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Promise.all(paths.map(async (path) => `${path} ${(await stat(path, { bigint: true })).mtimeNs}`));
};
