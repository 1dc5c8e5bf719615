// What was taken down is told where it stood, and is no gap; and which rules a register names of a report.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openStore } from '@nianbao/store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSite } from '../src/index.ts';
import { sampleBuild } from './build-sample-site.ts';
import { makeResult } from './make-result.ts';
import { finding } from './sample-parts.ts';

let room: string;
let agency: string;
const reason = '误发';
const actor = { at: '2026-03-01T00:00:00.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
const message = { zh: '示例', en: 'Sample' };
const note = { text: '示例', by: null, on: null };

const fails = [
  finding({ rule: 'disputes-row-total', severity: 'error', paths: [], message, explained: note }),
  finding({ rule: 'applications-row-total', severity: 'error', paths: [], message }),
  finding({ rule: 'cell-blank', severity: 'warning', paths: [], message }),
  finding({ rule: 'agency-unknown', severity: 'warning', paths: [], message }),
];
// The years of one bureau: 2021 is taken down, of 2022 there is none, of 2023 the first version is taken down.
const years = [
  { year: 2020, findings: [] },
  { year: 2021, findings: [] },
  { year: 2023, findings: [] },
  { year: 2023, findings: [], corrected: 1 },
  { year: 2024, findings: fails },
  { year: null, findings: [] },
];

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'nianbao-site-withheld-'));
  const db = `sqlite:${join(room, 'store.sqlite')}`;
  const store = await openStore(db);
  for (const { year, findings, corrected = 0 } of years) {
    const figures = { '/disputes/reconsideration/total': corrected };
    const made = makeResult({ name: '示例县审计局', year, edition: '2021', figures });
    await store.ingest({ ...made, findings, masked: [], parserVersion: '0.1.0', checksVersion: '0.1.0' });
  }
  const { items } = await store.listReports({ page: 1, pageSize: 10 });
  agency = items[0]!.agencyId;
  const undated = items.find(({ year }) => year === null)!.key;
  for (const address of [{ key: '2021' }, { key: '2023', version: 1 }, { key: undated }])
    await store.withhold({ agencyId: agency, ...address }, reason, actor);
  await store.close();
  await buildSite({ db, outDir: join(room, 'site'), ...sampleBuild(dirname(inject('sampleSite').dir)) });
});
afterAll(() => rm(room, { recursive: true, force: true }));

const read = (path: string): Promise<string> => readFile(join(room, 'site', path), 'utf8');
// What a page says, without its marks.
const readText = async (path: string): Promise<string> =>
  (await read(`${path}index.html`)).replace(/<head>.*<\/head>/s, '').replaceAll(/<[^>]+>/g, '');
const readLines = async (path: string): Promise<string[]> => (await read(path)).trim().split('\r\n').slice(1);

describe('a report that was taken down', () => {
  it('is no gap of the registers, but has a state of its own', async () => {
    expect(await readLines('quality/missing.csv')).toEqual([expect.stringMatching(/,2022$/)]);
    const states = (await readLines('quality/matrix.csv')).map((line) => line.split(',').slice(5, 7).join(' '));
    expect(states).toEqual(['2020 ok', '2021 withheld', '2022 missing', '2023 ok', '2024 error']);
    expect(await readText('quality/')).toMatch(/中间没有收录的年份，共1处/);
    expect(await readText('en/quality/in/all/2021/')).toContain('withheld 1');
  });

  it('is told on the page of its agency, with date and reason, each in its language', async () => {
    const page = await read(`en/agencies/${agency}/index.html`);
    expect(page).toContain(
      'The report 2021 has been withheld since 2026-03-01. Reason: <span lang="zh-Hans">误发</span>',
    );
    expect(page).toContain('A report of an unknown year has been withheld since 2026-03-01.');
    const text = await readText(`agencies/${agency}/`);
    expect(text).toMatch(/2021 年度报告自 2026-03-01 起撤下。\s*理由：误发/);
    expect(text).toContain('一份年度不明的报告自');
    expect(text.replaceAll(/\s/g, '')).toContain('已撤下2021');
  });

  it('is told as a version, too', async () => {
    expect(await readText(`agencies/${agency}/2023/`)).toMatch(/自 2026-03-01 起撤下\s*理由：误发/);
    const page = await read(`en/agencies/${agency}/2023/index.html`);
    expect(page).toContain('withheld since 2026-03-01 Reason: <span lang="zh-Hans">误发</span>');
  });
});

describe('a report of a register', () => {
  it('names the rules that count before those that were explained, and leads to those it does not name', async () => {
    const page = await read('en/quality/in/all/2024/index.html');
    const titles = ['each row total equals', 'has blank cells', 'The agency is unknown'].map((title) =>
      page.indexOf(title),
    );
    expect(titles).toEqual(titles.filter((at) => at > 0).toSorted((a, b) => a - b));
    expect(page).not.toContain('the total equals its parts');
    expect(page).toMatch(/<a class="to-list" href="[^"]+#findings">\+1<\/a>/);
  });
});
