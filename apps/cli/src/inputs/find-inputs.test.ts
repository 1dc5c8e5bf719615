import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { findInputs } from './find-inputs.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-inputs-'));
  await mkdir(join(folder, 'b'));
  for (const name of ['c.txt', 'a', 'b/二.html', 'b/10', 'b/9']) await writeFile(join(folder, name), name);
});

const cleanUp = (): void => {
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
};

describe('findInputs', () => {
  it('lists a folder with all below it, sorted, whatever the extensions', async () => {
    cleanUp();
    const { inputs, problems, single } = await findInputs([folder]);
    const base = folder.split('/').at(-1);
    const labels = ['a', 'b/10', 'b/9', 'b/二.html', 'c.txt'].map((name) => `${base}/${name}`);
    expect(inputs.map(({ label }) => label)).toEqual(labels);
    expect([problems, single]).toEqual([[], false]);
  });

  it('records no folder above the one that was named', async () => {
    cleanUp();
    const { inputs } = await findInputs([join(folder, 'c.txt')]);
    expect(inputs[0]).toMatchObject({ label: 'c.txt', named: true });
  });

  it('does not follow a link to a folder, so a circle ends', async () => {
    cleanUp();
    await symlink(folder, join(folder, 'b', 'circle'));
    expect((await findInputs([folder])).inputs).toHaveLength(5);
  });

  it('says what leads nowhere and goes on', async () => {
    cleanUp();
    await mkdir(join(folder, 'empty'));
    const { inputs, problems } = await findInputs([
      join(folder, 'none'),
      join(folder, 'empty'),
      '-',
      join(folder, 'a'),
    ]);
    expect(inputs.map(({ kind }) => kind)).toEqual(['stdin', 'file']);
    expect(problems.map(({ en }) => en)).toEqual([
      expect.stringContaining('no such file'),
      expect.stringContaining('holds no files'),
    ]);
  });
});
