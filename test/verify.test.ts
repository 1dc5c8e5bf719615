// `nianbao verify`: what is published is read again, and a fault in it is found.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from './support/places.ts';
import { readLines, runCli } from './support/run-cli.ts';

interface Fault {
  readonly where: string;
  readonly kind: string;
  readonly found: string;
}

let home: string;
let exported: string;

const verify = async (what: string) => {
  const { code, stdout, stderr } = await runCli(['verify', what, '--format', 'ndjson']);
  return { code, faults: readLines<Fault>(stdout), said: stderr };
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'nianbao-e2e-'));
  exported = join(home, 'exported');
  await mkdir(exported);
  const db = `sqlite:${join(home, 'store.db')}`;
  expect((await runCli(['ingest', 'examples', '--db', db])).code).toBe(0);
  for (const format of ['ndjson', 'csv'])
    await runCli(['export', '--db', db, '--format', format, '--out', join(exported, `all.${format}`)]);
  return () => rm(home, { recursive: true, force: true });
});

/** A copy of the export with one file changed; `described`: so that datapackage.json says nothing of its bytes. */
const change = async (file: string, edit: (text: string) => string, described: boolean): Promise<string> => {
  const folder = await makeFolder();
  await cp(exported, folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  expect(edit(text)).not.toBe(text);
  await writeFile(join(folder, file), edit(text));
  const description = join(folder, 'datapackage.json');
  const plain = (await readFile(description, 'utf8')).replaceAll(/^\s*"hash": .*\n/gm, '');
  if (!described) await writeFile(description, plain);
  return folder;
};

describe('a database', () => {
  it('as it was made is whole', async () => {
    const { code, faults, said } = await verify(`sqlite:${join(home, 'store.db')}`);
    expect([code, faults]).toEqual([0, []]);
    expect(said).toMatch(/7 份报告.*\n.*7 reports/);
  });

  it('that lost figures and a source is not', async () => {
    const path = join(await makeFolder(), 'store.db');
    await cp(join(home, 'store.db'), path);
    const database = new DatabaseSync(path);
    database.exec('delete from fact where version_id = (select min(version_id) from fact)');
    database.exec("update source_content set content = x'00' where source_id = (select max(id) from source)");
    database.close();
    const { code, faults } = await verify(`sqlite:${path}`);
    expect(code).toBe(1);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['integrity', 'facts', 'source']));
    expect(faults.filter(({ kind }) => kind === 'source')).toHaveLength(1);
  });

  it('that is not there is told', async () => {
    expect((await verify(`sqlite:${join(home, 'none.db')}`)).code).toBe(2);
  });
});

describe('an exported folder', () => {
  it('as it was written is whole', async () => {
    expect(await verify(exported)).toMatchObject({ code: 0, faults: [] });
  });

  it('with other bytes than were described is not', async () => {
    const folder = await change('all.csv', (text) => text.replace(',stated,', ',stayed,'), true);
    const { code, faults } = await verify(folder);
    expect([code, faults]).toMatchObject([1, [{ where: 'all.csv', kind: 'bytes' }]]);
  });

  it('with a total that no longer holds is not, though its description fits', async () => {
    const totals = /("applications":\{"newReceived":\{.*?"total":)(\d+)/;
    const folder = await change(
      'all.ndjson',
      (text) => text.replace(totals, (_, before, n) => `${before}${+n + 1}`),
      false,
    );
    const { code, faults } = await verify(folder);
    expect(code).toBe(1);
    expect(faults.length).toBeGreaterThan(0);
    for (const { kind, found } of faults) {
      expect(kind).toBe('unsaid');
      expect(found).toContain('/applications/newReceived/total');
    }
  });

  it('with a 0 where nothing was published, a row too few or a file gone is not', async () => {
    const zero = await change('all.csv', (text) => text.replace(/,,([^,\r\n]*),blank,/, ',0,$1,blank,'), false);
    expect((await verify(zero)).faults).toMatchObject([{ kind: 'figure' }]);
    const short = await change('all.ndjson', (text) => text.slice(text.indexOf('\n') + 1), false);
    expect((await verify(short)).faults).toMatchObject([{ where: 'all.ndjson', kind: 'rows', found: '6; 7' }]);
    await rm(join(short, 'all.csv'));
    expect((await verify(short)).faults.map(({ kind }) => kind).sort()).toEqual(['missing', 'rows']);
  });

  it('that is none is told', async () => {
    const { code, said } = await verify(home);
    expect(code).toBe(2);
    expect(said).toContain('datapackage.json');
  });
});
