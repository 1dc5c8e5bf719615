import { closeSync, openSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { findInputs } from './find-inputs.ts';
import { readBytes } from './read-bytes.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-inputs-'));
  await mkdir(join(folder, 'b'));
  for (const name of ['c.txt', 'a', 'b/二.html', 'b/10', 'b/9']) await writeFile(join(folder, name), name);
});

const cleanUp = (): void => {
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
};

// Root may read everything.
const asNobody = async <T>(act: () => Promise<T>): Promise<T> => {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65534);
  return act().finally(() => process.seteuid?.(0));
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

  it('says which folder below cannot be read, and lists the rest', async () => {
    cleanUp();
    await chmod(folder, 0o755);
    await chmod(join(folder, 'b'), 0);
    const { inputs, problems } = await asNobody(() => findInputs([folder]));
    expect(inputs.map(({ label }) => label.split('/').at(-1))).toEqual(['a', 'c.txt']);
    expect(problems).toEqual([
      { zh: expect.stringContaining(join(folder, 'b')), en: expect.stringContaining('EACCES') },
    ]);
  });

  it('says which link leads nowhere, but for the marks of editors', async () => {
    cleanUp();
    await symlink('gone', join(folder, 'b', '2024.html'));
    await symlink('user@host.1', join(folder, '.#a'));
    const { inputs, problems } = await findInputs([folder]);
    expect(inputs).toHaveLength(5);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.en).toContain(join(folder, 'b', '2024.html'));
  });

  it('takes names that are not UTF-8 for what they say in GBK, and reads the files', async () => {
    cleanUp();
    // 年报 in GBK.
    const name = Buffer.from([0xc4, 0xea, 0xb1, 0xa8]);
    const below = Buffer.concat([Buffer.from(`${folder}/`), name]);
    await mkdir(below);
    await writeFile(Buffer.concat([below, Buffer.from('/'), name]), '1');
    const { inputs, problems } = await findInputs([folder]);
    const [found] = inputs.filter(({ label }) => label.endsWith('/年报/年报'));
    expect([inputs.length, problems]).toEqual([6, []]);
    expect(await readBytes(structuredClone(found!))).toEqual(new TextEncoder().encode('1'));
  });

  it('says what to do where such a name was given itself', async () => {
    cleanUp();
    const { problems } = await findInputs([join(folder, '\uFFFD\uFFFD.html')]);
    expect(problems[0]).toMatchObject({
      zh: expect.stringContaining('convmv'),
      en: expect.stringContaining('not UTF-8'),
    });
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

// More than one call of a function can be given.
const many = 130_000;

it('lists the files of a whole country in one folder', { timeout: 180_000 }, async () => {
  expect(() => [].push(...(Array(many) as never[]))).toThrow(RangeError);
  cleanUp();
  const all = join(folder, 'all');
  await mkdir(all);
  for (let index = 0; index < many; index += 1) closeSync(openSync(join(all, `${index}`), 'w'));
  const { inputs, problems } = await findInputs([all]);
  expect([inputs.length, problems]).toEqual([many, []]);
});
