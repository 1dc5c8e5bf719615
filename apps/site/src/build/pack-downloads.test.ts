import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packDownloads } from './pack-downloads.ts';

let folder: string;
const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const pack = async (): Promise<string> => {
  await packDownloads(folder);
  return (await readFile(join(folder, 'nianbao.zip'))).toString('base64');
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-pack-'));
  await put('datapackage.json', JSON.stringify({ resources: [{ path: 'a.csv' }, { path: ['b.csv'] }] }));
  for (const name of ['README.md', 'CITATION.cff', 'a.csv', 'b.csv']) await put(name, `${name}\n`.repeat(50));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('packDownloads', () => {
  it('gives equal bytes for equal files, in every time zone, and others for others', async () => {
    vi.stubEnv('TZ', 'UTC');
    const first = await pack();
    vi.stubEnv('TZ', 'Asia/Shanghai');
    expect(new Date(0).getHours()).toBe(8);
    expect(await pack()).toBe(first);
    await truncate(join(folder, 'a.csv'));
    expect(await pack()).not.toBe(first);
  });

  it('rejects with the file that cannot be read', async () => {
    await rm(join(folder, 'b.csv'));
    await expect(packDownloads(folder)).rejects.toThrow(/ENOENT.*b\.csv/);
  });
});
