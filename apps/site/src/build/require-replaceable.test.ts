import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeSites } from './merge-sites.ts';
import { requireReplaceable } from './require-replaceable.ts';
import { writeSiteState } from './site-state.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-place-'));
  return () => rm(folder, { recursive: true, force: true });
});

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

const refused = { code: 'not-a-site', message: expect.stringMatching(/未作任何改动.*nothing was changed/s) };

describe('the place of a site', () => {
  it('is free where nothing stands, or an empty folder', async () => {
    await requireReplaceable(folder);
    await requireReplaceable(join(folder, 'none', 'yet'));
  });

  it.each([
    ['a site', { number: 1, count: 1 }],
    ['a piece of one', { number: 2, count: 4 }],
  ])('is free where %s of this program stands', async (_, piece) => {
    await put('404.html', 'a page');
    await writeSiteState(folder, { base: 'program.all', piece, agencies: {}, pages: {}, files: [] });
    await requireReplaceable(folder);
  });

  it('is free where a site of before sites had a state stands', async () => {
    const masthead =
      '<a class="wordmark" href="/"> <span lang="zh-Hans">年报</span><span class="latin" lang="en">Nianbao</span> </a>';
    await put('index.html', `<!doctype html><html lang="zh-Hans"><body><header>${masthead}</header></body></html>`);
    await requireReplaceable(folder);
  });

  it.each([
    ['a document', 'notes.txt', 'words'],
    ['a site of something else', 'index.html', '<a class="wordmark">Nianbao elsewhere</a>'],
    ['a state that is none', '.nianbao/site.json', '{}'],
    ['a state that cannot be read', '.nianbao/site.json', '{"base":'],
  ])('is taken by %s', async (_, path, text) => {
    await put(path, text);
    await expect(requireReplaceable(folder)).rejects.toMatchObject(refused);
  });

  it('is taken by a file', async () => {
    await put('file', 'words');
    await expect(requireReplaceable(join(folder, 'file'))).rejects.toMatchObject(refused);
  });

  it('is looked at before pieces are laid together', async () => {
    await put('kept/notes.txt', 'words');
    await writeSiteState(join(folder, 'piece'), {
      base: 'program.all',
      piece: { number: 1, count: 1 },
      agencies: {},
      pages: {},
      files: [],
    });
    await expect(mergeSites([join(folder, 'piece')], join(folder, 'kept'))).rejects.toMatchObject(refused);
    expect(await readdir(join(folder, 'kept'))).toEqual(['notes.txt']);
  });
});
