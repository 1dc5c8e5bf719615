// `nianbao verify` of a built site: each damage is found, and told with the file that has it.
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLines, runCli } from './support/run-cli.ts';

let folder: string;
let site: string;

const verify = async () => {
  const { code, stdout } = await runCli(['verify', site, '--format', 'ndjson']);
  return { code, faults: readLines<{ where: string; kind: string }>(stdout) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-verify-site-'));
  site = join(folder, 'site');
  const db = `sqlite:${join(folder, 'store.db')}`;
  await runCli(['ingest', join('examples', 'suqian-2023.html'), join('examples', 'suqian-2024.html'), '--db', db]);
  const exported = join(folder, 'exported');
  await mkdir(exported);
  expect((await runCli(['export', '--db', db, '--out', join(exported, 'all.ndjson')])).code).toBe(0);
  expect((await runCli(['site', 'build', '--db', db, '--out', site, '--downloads', exported])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const agency = 'agencies/321300-su-qian-shi';
const report = 'api/v1/reports/321300-su-qian-shi/2024';

const files = [
  `${report}.json`,
  `${report}.csv`,
  `${report}/cells.json`,
  `${report}/findings.json`,
  `${report}/versions.json`,
  'api/v1/agencies.json',
  `api/v1/${agency}.json`,
  'index.html',
  'en/compare/index.html',
  `hant/${agency}/index.html`,
  `${agency}/2024/index.html`,
  `en/${agency}/2024/index.html`,
];

describe('a site', () => {
  it('as it was built is whole', async () => {
    expect(await verify()).toEqual({ code: 0, faults: [] });
  });

  it.each(files)('without %s, or with it empty or cut in half, is not', async (where) => {
    const path = join(site, where);
    const text = await readFile(path, 'utf8');
    try {
      await rename(path, join(folder, 'aside'));
      expect(await verify()).toMatchObject({ code: 1, faults: [{ where, kind: 'missing' }] });
      for (const left of ['', text.slice(0, text.length / 2)]) {
        await writeFile(path, left);
        const { code, faults } = await verify();
        expect([code, faults[0]?.where]).toEqual([1, where]);
      }
    } finally {
      await rename(join(folder, 'aside'), path);
    }
  });

  it.each([
    [`${report}/cells.json`, /"raw":"\d+"/, '"raw":"x"'],
    [`${report}/findings.json`, /"severity":"warning"/, '"severity":"error"'],
    [`${report}/versions.json`, /"sha256":"./, '"sha256":"x'],
    [`${report}/cells.json`, /"key":"2024"/, '"key":"2023"'],
    ['download/files/all.ndjson', /"title":"/, '"title":" '],
  ])('whose %s says something else than its report is not', async (where, said, other) => {
    const path = join(site, where);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(said);
    await writeFile(path, text.replace(said, other));
    try {
      expect(await verify()).toMatchObject({ code: 1, faults: [{ where }] });
    } finally {
      await writeFile(path, text);
    }
  });

  it('that lost an agency altogether is not, nor one whose state is gone', async () => {
    const copy = join(folder, 'copy');
    await cp(site, copy, { recursive: true });
    const whole = site;
    site = copy;
    try {
      for (const path of ['agencies', 'en/agencies', 'hant/agencies', 'api/v1/agencies', 'api/v1/reports'])
        await rm(join(copy, path, '321300-su-qian-shi'), { recursive: true, force: true });
      await rm(join(copy, `api/v1/${agency}.json`));
      const lost = await verify();
      expect(lost.code).toBe(1);
      expect(lost.faults.map(({ where }) => where)).toContain(`hant/${agency}/index.html`);
      await rm(join(copy, '.nianbao/site.json'));
      expect((await verify()).faults).toMatchObject([{ where: '.nianbao', kind: 'missing' }]);
    } finally {
      site = whole;
    }
  });
});
