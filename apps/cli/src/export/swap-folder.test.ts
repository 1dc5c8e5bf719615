import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { CommandError } from '../command-error.ts';
import { showPackage } from '../formats/data-package.ts';
import { swapFolder } from './swap-folder.ts';

const makeExport = async (): Promise<{ home: string; out: string }> => {
  const home = await mkdtemp(join(tmpdir(), 'nianbao-swap-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const out = join(home, 'out');
  await mkdir(out);
  await writeFile(join(out, 'datapackage.json'), showPackage([{ path: 'figures.txt' }]));
  await writeFile(join(out, 'figures.txt'), 'older');
  return { home, out };
};

it('puts the new folder in the place of the older export', async () => {
  const { home, out } = await makeExport();
  await swapFolder(out, async (folder) => {
    await mkdir(folder);
    await writeFile(join(folder, 'figures.txt'), 'newer');
  });
  expect(await readdir(home)).toEqual(['out']);
  expect(await readdir(out)).toEqual(['figures.txt']);
  expect(await readFile(join(out, 'figures.txt'), 'utf8')).toBe('newer');
});

it('puts the older export back where the new folder does not come into its place', async () => {
  const { home, out } = await makeExport();
  // Somebody tidied up: there is nothing to be moved.
  await expect(swapFolder(out, async (folder) => rm(folder, { recursive: true, force: true }))).rejects.toThrow(
    CommandError,
  );
  expect(await readdir(home)).toEqual(['out']);
  expect((await readdir(out)).sort()).toEqual(['datapackage.json', 'figures.txt']);
  expect(await readFile(join(out, 'figures.txt'), 'utf8')).toBe('older');
});

it('leaves a folder alone that holds anything but the older export', async () => {
  const { out } = await makeExport();
  await writeFile(join(out, 'notes.md'), 'words');
  const filled: string[] = [];
  await expect(swapFolder(out, async (folder) => void filled.push(folder))).rejects.toThrow('notes.md');
  expect([filled, (await readdir(out)).sort()]).toEqual([[], ['datapackage.json', 'figures.txt', 'notes.md']]);
});
