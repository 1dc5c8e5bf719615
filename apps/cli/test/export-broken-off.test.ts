// An export that is stopped or finds no room: what was exported before stands as it was, with its description.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@nianbao/store';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { makeReports } from '../../../test/support/make-reports.ts';
import { root } from '../../../test/support/places.ts';
import { launcher, runCli, runProgram } from '../../../test/support/run-cli.ts';
import { writeSqliteFile } from '../src/export/write-sqlite-file.ts';

let home: string;
let db: string;
let out: string;
let file: string;

// Long enough in the making that a signal comes in its middle.
const many = 150;

const readAll = async (): Promise<Record<string, string>> => {
  const names = (await readdir(out)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await readFile(join(out, name))).toString('hex')] as const)),
  );
};

let before: Record<string, string>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'nianbao-broken-off-'));
  db = `sqlite:${join(home, 'store.db')}`;
  out = join(home, 'out');
  file = join(out, 'figures.sqlite');
  await mkdir(out);
  expect((await runCli(['ingest', 'examples', '--db', db])).code).toBe(0);
  expect((await runCli(['export', '--format', 'sqlite', '--db', db, '--out', file])).code).toBe(0);
  before = await readAll();
  expect((await runCli(['ingest', await makeReports(home, many), '--db', db])).code).toBe(0);
}, 240_000);
afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s in the middle of a SQLite export takes back what was written', async (signal, exitCode) => {
  const child = spawn(process.execPath, [launcher, 'export', '--format', 'sqlite', '--db', db, '--out', file], {
    cwd: root,
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const watcher = watch(out);
  onTestFinished(() => watcher.close());
  watcher.once('change', () => child.kill(signal));
  const [code] = await once(child, 'close');
  expect([code, said]).toEqual([exitCode, '']);
  expect(await readAll()).toEqual(before);
});

test('while a SQLite export is written, other things happen: nothing else would hear a signal', async () => {
  const store = await openStore(db, { readOnly: true });
  onTestFinished(() => store.close());
  const { value: document } = await store.streamReports()[Symbol.asyncIterator]().next();
  let hasHappened = false;
  const timer = setTimeout(() => {
    hasHappened = true;
  }, 1);
  onTestFinished(() => clearTimeout(timer));
  const most = 2000;
  async function* repeat() {
    for (let index = 0; index < most && !hasHappened; index += 1) yield { ...document, agencyId: `xx-${index}` };
  }
  const { rows } = await writeSqliteFile(join(home, 'repeated.sqlite'), repeat());
  expect(rows).toBeGreaterThan(0);
  expect(rows / 200).toBeLessThan(most);
});

test('a full disk is told as such, and nothing half stays', async () => {
  // A limit on the size of files stands for the disk: writing fails in the same place.
  const run = await runProgram('bash', [
    '-c',
    `ulimit -f 64; exec "${process.execPath}" "${launcher}" export --format sqlite --db "${db}" --out "${file}"`,
  ]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(`cannot write ${file} (disk I/O error)`);
  expect(await readAll()).toEqual(before);
});
