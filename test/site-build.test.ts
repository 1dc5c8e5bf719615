// A site build that ends in the middle leaves the old site, and nothing else.
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, root } from './support/places.ts';
import { launcher, runCli } from './support/run-cli.ts';

it('Ctrl-C while building: exit 130, the old site untouched, no half-built folder', async () => {
  const folder = await makeFolder();
  const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
  await runCli(['ingest', 'examples', '--db', db]);
  const out = join(folder, 'public', 'site');
  await mkdir(join(out, '.nianbao'), { recursive: true });
  const state = { base: 'earlier', piece: { number: 1, count: 1 }, agencies: {}, pages: {}, files: [] };
  await writeFile(join(out, '.nianbao', 'site.json'), JSON.stringify(state));
  await writeFile(join(out, 'index.html'), 'the old site');

  const child = spawn(process.execPath, [launcher, 'site', 'build', '--db', db, '--out', out], { cwd: root });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const building = async (): Promise<boolean> => (await readdir(join(folder, 'public'))).length > 1;
  while (!(await building())) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');

  expect(await ended).toBe(130);
  expect(await readdir(join(folder, 'public'))).toEqual(['site']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the old site');
});

it.each([
  ['a site', ['build']],
  ['a piece', ['build', '--shard', '1/2']],
  ['what was laid together', ['merge', 'piece-1', 'piece-2']],
])('%s never takes the place of a folder that is no site: exit 2, nothing touched', async (_, command) => {
  const folder = await makeFolder();
  const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
  await runCli(['ingest', join('examples', 'suqian-2024.html'), '--db', db]);
  const out = join(folder, 'kept');
  await mkdir(out);
  await writeFile(join(out, 'notes.txt'), 'words');
  const of = command[0] === 'build' ? ['--db', db] : [];
  const { code, stderr } = await runCli(['site', ...command, ...of, '--out', out]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/未作任何改动.*\n.*nothing was changed/);
  expect(await readdir(out)).toEqual(['notes.txt']);
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('without a database it says what to do, and exits 2', async () => {
  const folder = await makeFolder();
  const { code, stderr } = await runCli(['site', 'build', '--db', `sqlite:${join(folder, 'none.sqlite')}`]);
  expect(code).toBe(2);
  expect(stderr).toContain('nianbao ingest');
});

it.each([
  ['a release that was never made', ['--since', 'nope'], /没有发布 nope.*\n.*There are: 2026-01-31/],
  ['a day before the first one', ['--since', '2025-12-31'], /没有发布 2025-12-31/],
  ['a folder of downloads that is not there', ['--downloads', 'nope'], /--downloads nope.*ENOENT.*\n.*nianbao export/],
  ['one that is no export', ['--downloads', 'test'], /--downloads test .*datapackage\.json/],
])('%s is told as what it is, and nothing is built: exit 2', async (_, given, said) => {
  const folder = await makeFolder();
  const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
  await runCli(['ingest', join('examples', 'suqian-2024.html'), '--db', db]);
  await runCli(['release', '--date', '2026-01-31', '--db', db]);
  const out = join(folder, 'site');
  const { code, stderr } = await runCli(['site', 'build', '--db', db, '--out', out, ...given]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
  expect(stderr).not.toMatch(/磁盘|disk/);
  expect(await readdir(folder)).not.toContain('site');
});

it('a release that was never made is told also where nothing would have been made anew', async () => {
  const folder = await makeFolder();
  const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
  await runCli(['ingest', join('examples', 'suqian-2024.html'), '--db', db]);
  await runCli(['release', '--date', '2026-01-31', '--db', db]);
  const build = (since: string) =>
    runCli(['site', 'build', '--no-traditional', '--db', db, '--out', join(folder, 'site'), '--since', since]);
  for (const since of ['2026-01-31', '2026-02-01']) expect((await build(since)).code).toBe(0);
  expect((await build('nope')).code).toBe(2);
});
