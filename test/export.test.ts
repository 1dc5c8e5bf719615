// The store as files that can be read without this project.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from './support/places.ts';
import { readLines, runCli } from './support/run-cli.ts';

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rowCount: number;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
}

const prepare = async (): Promise<{ folder: string; db: string }> => {
  const folder = await makeFolder();
  const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
  await runCli(['ingest', 'examples', '--db', db]);
  await mkdir(join(folder, 'out'));
  return { folder: join(folder, 'out'), db };
};

const readResources = async (folder: string): Promise<readonly Resource[]> =>
  (JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as { resources: Resource[] }).resources;

it('writes CSV and NDJSON, and one datapackage.json that tells the truth about both', async () => {
  const { folder, db } = await prepare();
  for (const format of ['csv', 'ndjson']) {
    const out = join(folder, `all.${format}`);
    const { code, stdout } = await runCli(['export', '--format', format, '--db', db, '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
  }
  expect((await readdir(folder)).sort()).toEqual(['all.csv', 'all.ndjson', 'datapackage.json']);
  const resources = await readResources(folder);
  expect(resources.map(({ path }) => path)).toEqual(['all.csv', 'all.ndjson']);
  for (const { path, bytes, hash } of resources) {
    const content = await readFile(join(folder, path));
    expect(content.byteLength).toBe(bytes);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  }
  const lines = (await readFile(join(folder, 'all.csv'), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toBe(resources[0]!.schema!.fields.map(({ name }) => name).join(','));
  // Six reports of 200 figures and one of 198.
  expect([lines.length - 1, resources[0]!.rowCount]).toEqual([1398, 1398]);
  expect(readLines(await readFile(join(folder, 'all.ndjson'), 'utf8'))).toHaveLength(7);
  expect(resources[1]!.rowCount).toBe(7);
});

it('gives the same bytes every time', async () => {
  const { folder, db } = await prepare();
  const out = join(folder, 'all.csv');
  const exportOnce = async (): Promise<string[]> => {
    await runCli(['export', '--format', 'csv', '--db', db, '--out', out]);
    return [await readFile(out, 'utf8'), await readFile(join(folder, 'datapackage.json'), 'utf8')];
  };
  expect(await exportOnce()).toEqual(await exportOnce());
});

it('leaves a datapackage.json of somebody else as it is, and says so', async () => {
  const { folder, db } = await prepare();
  const theirs = '{"name":"theirs"}';
  await writeFile(join(folder, 'datapackage.json'), theirs);
  const { code, stderr } = await runCli(['export', '--db', db, '--out', join(folder, 'all.ndjson')]);
  expect(code).toBe(0);
  expect(stderr).toContain('datapackage.json');
  expect(await readFile(join(folder, 'datapackage.json'), 'utf8')).toBe(theirs);
});
