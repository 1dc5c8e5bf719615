// Building only what changed, and building in pieces: both give the bytes of the whole build.
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { openStore } from '@nianbao/store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { finishParts } from '../src/build/apply-part.ts';
import { joinStates, readStates } from '../src/build/site-state.ts';
import { buildSite, mergeSites } from '../src/index.ts';
import { sampleBuild } from './build-sample-site.ts';
import { makeResult } from './make-result.ts';
import { sampleAbout } from './sample-about.ts';
import { readSourcePage } from './sample-source.ts';

const readTree = async (dir: string): Promise<Map<string, string>> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [relative(dir, file), (await readFile(file)).toString('base64')] as const),
    ),
  );
};

const expectSameTrees = async (one: string, other: string): Promise<void> => {
  const [a, b] = await Promise.all([readTree(one), readTree(other)]);
  expect([...a.keys()].toSorted()).toEqual([...b.keys()].toSorted());
  expect([...a].flatMap(([path, bytes]) => (bytes === b.get(path) ? [] : [path]))).toEqual([]);
};

let room: string;
let db: string;
const at = (name: string): string => join(room, name);

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'nianbao-site-parts-'));
  db = `sqlite:${at('store.sqlite')}`;
  await copyFile(inject('sampleSite').db.slice('sqlite:'.length), at('store.sqlite'));
  const store = await openStore(db);
  await store.makeRelease({ date: '2026-03-31' });
  await store.close();
});
afterAll(() => rm(room, { recursive: true, force: true }));

const newcomer = () => ({
  ...makeResult({
    name: '示例县新设局',
    year: 2023,
    edition: '2021',
    agency: {
      level: 'county',
      kind: 'department',
      region: { code: '140221', name: '示例县', path: ['示例省', '示例县'] },
    },
    figures: {},
  }),
  findings: [],
  masked: [],
  parserVersion: '0.1.0',
  checksVersion: '0.1.0',
});

// The rules' pages are many and all alike: few will do.
const input = () => {
  const sample = sampleBuild(dirname(inject('sampleSite').dir));
  return { ...sample, rules: sample.rules.slice(0, 2) };
};
// With an origin: sitemap, feeds and pictures are among what is compared.
const build = (name: string, rest: Partial<Parameters<typeof buildSite>[0]> = {}) =>
  buildSite({
    db,
    outDir: at(name),
    origin: 'https://nianbao.example',
    pictures: at('pictures'),
    afterPages: writeApiLists,
    ...input(),
    ...rest,
  });

// As the command line adds the API's lists, each page a file.
let listsMade: string[] = [];
const writeApiLists = async (dir: string, isMade: (address: string) => boolean): Promise<void> => {
  const store = await openStore(db, { readOnly: true });
  const { pageSize } = sampleAbout.api!;
  listsMade = [];
  for (const list of ['agencies', 'reports'] as const)
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const request = { page, pageSize };
      const answer = await (list === 'agencies' ? store.listAgencies(request) : store.listReports(request));
      pages = answer.pages;
      const address = page === 1 ? `/v1/${list}.json` : `/v1/${list}/page/${page}.json`;
      if (!isMade(address)) continue;
      listsMade.push(address);
      await mkdir(dirname(join(dir, 'api', address)), { recursive: true });
      await writeFile(join(dir, 'api', address), JSON.stringify(answer));
    }
  await store.close();
};

// Of every kind of page and file about several agencies at least one.
const shared = [
  'index.html',
  'en/agencies/index.html',
  'hant/agencies/in/14/index.html',
  'feed.xml',
  'sitemap-1.xml',
  'search/index.json',
  'quality/index.html',
  'quality/matrix.csv',
  'quality/corrections.csv',
  'quality/in/all/2023/index.html',
  'quality/in/all/2023.csv',
  'rules/applications-row-total/index.html',
  'rules/applications-row-total/reports.csv',
  'download/files/README.md',
  'card.png',
  'api/v1/agencies.json',
];

describe('a site in parts', () => {
  it('is made anew where it changed, and is then the whole build of the new store, byte for byte', async () => {
    const whole = await build('site');
    expect(whole.partial).toBe(false);
    await cp(at('site'), at('old'), { recursive: true });
    const store = await openStore(db);
    // A report whose total is wrong now, and an agency that was not there before.
    await store.ingest(await readSourcePage(7));
    await store.ingest(newcomer());
    await store.close();
    const part = await build('site', { since: '2026-03-31' });
    expect(part).toMatchObject({ partial: true, agencies: 2 });
    expect(part.pages).toBeLessThan(whole.pages * 0.7);
    await build('fresh');
    await expectSameTrees(at('site'), at('fresh'));
    const [old, fresh] = await Promise.all([readTree(at('old')), readTree(at('fresh'))]);
    expect(shared.filter((path) => !fresh.has(path) || old.get(path) === fresh.get(path))).toEqual([]);
    // Where nothing changed nothing is lost, such as the files of the search, which are left alone then.
    expect(await build('site', { since: '2026-03-31' })).toMatchObject({ partial: true, agencies: 0 });
    expect(listsMade).toEqual([]);
    await expectSameTrees(at('site'), at('fresh'));
  }, 300_000);

  it('is put in order by the next build where one was killed in the middle', async () => {
    // As a kill leaves it: the list of changes is written, some of them are done.
    await cp(at('old'), at('killed'), { recursive: true });
    const staging = at('.killed-AbCdEf');
    await cp(at('fresh'), staging, { recursive: true });
    const files = [...(await readTree(staging)).keys()].filter((path) => !path.startsWith('.nianbao/'));
    const list = join(staging, '.nianbao/change-to-apply.json');
    await writeFile(list, JSON.stringify({ replace: files, remove: [], files: [] }));
    await rename(join(staging, 'index.html'), at('killed/index.html'));
    await finishParts(at('killed'));
    await expectSameTrees(at('killed'), at('fresh'));
    expect(existsSync(staging)).toBe(false);
  });

  it('is the whole site when its pieces are laid together, and nothing else will do', async () => {
    const pieces = [];
    for (const number of [1, 2]) {
      await build(`piece-${number}`, { piece: { number, count: 2 } });
      pieces.push(at(`piece-${number}`));
    }
    await mergeSites(pieces, at('merged'));
    await expectSameTrees(at('merged'), at('fresh'));
    // Copied by hand it is the same but for the states of its pieces, which say together what the whole one says.
    for (const piece of pieces) await cp(piece, at('copied'), { recursive: true });
    const [whole] = await readStates(at('fresh'));
    const joined = joinStates(await readStates(at('copied')))!;
    expect({ ...joined, files: [...new Set(joined.files)].sort() }).toEqual(whole);
    for (const number of [1, 2]) await rm(join(at('copied'), `.nianbao/piece-${number}-of-2.json`));
    await cp(join(at('fresh'), '.nianbao/site.json'), join(at('copied'), '.nianbao/site.json'));
    await expectSameTrees(at('copied'), at('fresh'));
    await expect(mergeSites(pieces.slice(1), at('merged'))).rejects.toMatchObject({ code: 'pieces-differ' });
    await expect(mergeSites([pieces[0]!, pieces[0]!], at('merged'))).rejects.toMatchObject({ code: 'pieces-differ' });
    await expectSameTrees(at('merged'), at('fresh'));
  }, 300_000);
});
