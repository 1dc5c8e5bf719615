// Building only what changed, and building in pieces: both give the bytes of the whole build.
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Judging, openStore, type Store } from '@nianbao/store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { finishParts } from '../src/build/apply-part.ts';
import { joinStates, readStates } from '../src/build/site-state.ts';
import { buildSite, mergeSites } from '../src/index.ts';
import { sampleBuild } from './build-sample-site.ts';
import { expectSameTrees, listTimes, readTree } from './compare-trees.ts';
import { newcomer } from './newcomer.ts';
import { sampleAbout } from './sample-about.ts';
import { sampleRules } from './sample-rules.ts';
import { readSourcePage } from './sample-source.ts';

let room: string;
let db: string;
const at = (name: string): string => join(room, name);

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'nianbao-site-parts-'));
  input = readInput();
  db = `sqlite:${at('store.sqlite')}`;
  await copyFile(inject('sampleSite').db.slice('sqlite:'.length), at('store.sqlite'));
  const store = await openStore(db);
  await store.makeRelease({ date: '2026-03-31' });
  await store.close();
});
afterAll(() => rm(room, { recursive: true, force: true }));

// The rules' pages are many and all alike: few will do.
const readInput = () => {
  const sample = sampleBuild(dirname(inject('sampleSite').dir));
  return { ...sample, rules: sample.rules.slice(0, 2) };
};
let input: ReturnType<typeof readInput>;
// With an origin: sitemap, feeds and pictures are among what is compared.
const build = (name: string, rest: Partial<Parameters<typeof buildSite>[0]> = {}) =>
  buildSite({
    db,
    outDir: at(name),
    origin: 'https://nianbao.example',
    pictures: at('pictures'),
    addFiles: writeApiLists,
    ...input,
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

const actor = { at: '2026-03-01T00:00:00.000Z', tokenId: null, tokenName: null, client: null, requestId: null };

const rewriteStore = async (): Promise<void> => {
  const store = await openStore(db);
  await store.createToken(
    { name: 'anybody', scopes: ['reports:write'], agencies: null, uploadsPerDay: null, expiresAt: null },
    new Date(actor.at),
  );
  await store.close();
};

const listAgencies = async () => {
  const store = await openStore(db, { readOnly: true });
  const { items } = await store.listAgencies({ page: 1, pageSize: 100 });
  await store.close();
  return items;
};

const foldExplained: Judging['judge'] = (_, { findings, passes }) => ({
  findings: findings.map((finding) =>
    finding.explained ? { ...finding, foldedUnder: { key: 'cell-mark', rule: 'cell-mark', at: null } } : finding,
  ),
  passes,
});

// Findings that may be explained.
const listFailed = async () => {
  const store = await openStore(db, { readOnly: true });
  const failed: { readonly agencyId: string; readonly key: string; readonly finding: string }[] = [];
  for await (const { agencyId, key, findings } of store.streamReports())
    for (const { key: finding, verdict } of findings) if (verdict === 'fail') failed.push({ agencyId, key, finding });
  await store.close();
  return failed;
};

const otherDownloads = async (): Promise<string> => {
  await cp(input.downloads, at('exports'), { recursive: true });
  const file = at('exports/datapackage.json');
  const description = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...description, licenses: [{ name: 'CC0-1.0' }] }));
  return at('exports');
};

// Begins a build and ends it at its first page: whether it would make all of them.
const beginsWhole = async (name: string, rest: Partial<Parameters<typeof buildSite>[0]>): Promise<boolean> => {
  const interruption = new AbortController();
  let total = 0;
  const building = build(name, {
    ...rest,
    signal: interruption.signal,
    onProgress: (progress) => {
      total ||= progress.total;
      interruption.abort();
    },
  });
  await expect(building).rejects.toMatchObject({ code: 'pages-failed' });
  return total > 100;
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
    // What no report says, and what was said of a finding: neither gives a new version of anything.
    const agencies = (await store.listAgencies({ page: 1, pageSize: 100 })).items;
    const { id: ended } = agencies.find(({ name }) => name === '示例县新设局')!;
    await store.setAgencyLives([{ id: ended, validTo: '2025-06' }], actor);
    await store.close();
    const part = await build('site', { since: '2026-03-31' });
    expect(part).toMatchObject({ partial: true, agencies: 2 });
    expect(part.pages).toBeLessThan(whole.pages * 0.7);
    await build('fresh');
    await expectSameTrees(at('site'), at('fresh'));
    const [old, fresh] = await Promise.all([readTree(at('old')), readTree(at('fresh'))]);
    expect(shared.filter((path) => !fresh.has(path) || old.get(path) === fresh.get(path))).toEqual([]);
    // Where nothing changed nothing is made, asked for or written.
    listsMade = [];
    const nothing = { pages: 0, partial: true, unchanged: true, agencies: 0 };
    const before = await listTimes(at('site'));
    expect(await build('site', { since: '2026-03-31' })).toEqual(nothing);
    expect(await listTimes(at('site'))).toEqual(before);
    // A store that was written to and says the same: neither, but for the note of having looked.
    await rewriteStore();
    expect(await build('site', { since: '2026-03-31' })).toEqual(nothing);
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

  it('sees what changes without a new report: a life, a note, a release, whatever comes with a build', async () => {
    await cp(at('fresh'), at('watched'), { recursive: true });
    const since = { since: true } as const;
    const change = async (act: (store: Store) => Promise<unknown>): Promise<void> => {
      const store = await openStore(db);
      await act(store);
      await store.close();
    };
    const [{ agencyId, key, finding }] = (await listFailed()) as [Awaited<ReturnType<typeof listFailed>>[number]];
    await change((store) => store.setAgencyLives([{ id: agencyId, validTo: '2025-07' }], actor));
    expect(await build('watched', since)).toMatchObject({ partial: true, unchanged: false });
    const note = { text: '系统迁移所致。', textEn: null, by: null, on: null };
    await change((store) => store.putExplanation({ agencyId, key }, finding, note, actor));
    expect(await build('watched', since)).toMatchObject({ partial: true, unchanged: false, agencies: 1 });
    const page = await readFile(at(`watched/agencies/${agencyId}/${key}/index.html`), 'utf8');
    expect(page).toContain('系统迁移所致');
    expect(await build('watched', since)).toMatchObject({ unchanged: true });
    // An explained error that follows from another one now: no version, and none of the counts of its report, changes.
    const { id: office } = (await listAgencies()).find(({ name }) => name === '示例市人民政府办公室')!;
    await change((store) => store.judgeWaiting({ judge: foldExplained, checksVersion: '0' }, { agencyIds: [office] }));
    expect(await build('watched', since)).toMatchObject({ partial: true, unchanged: false, agencies: 1 });
    const lists = ['rules/disputes-row-total/index.html', 'feed.xml'];
    for (const path of lists) expect(await readFile(at(`watched/${path}`), 'utf8'), path).not.toContain('处错误已说明');
    // Each of these is on every page: all of them would be made.
    const wholes: Partial<Parameters<typeof buildSite>[0]>[] = [
      { origin: 'https://other.example' },
      { rules: sampleRules.slice(0, 3) },
      { traditional: false },
      { addedBy: 'another program of the API' },
      { downloads: await otherDownloads() },
    ];
    for (const rest of wholes) expect(await beginsWhole('watched', { ...since, ...rest })).toBe(true);
    await change((store) => store.makeRelease({ date: '2026-04-30' }));
    expect(await beginsWhole('watched', since)).toBe(true);
    // The older release's comparisons stand; the list of releases is another one.
    expect(await build('watched', { since: '2026-03-31' })).toMatchObject({
      partial: true,
      unchanged: false,
      agencies: 0,
    });
    await build('fresh-watched', { since: '2026-03-31' });
    await expectSameTrees(at('watched'), at('fresh-watched'));
  }, 300_000);
});
