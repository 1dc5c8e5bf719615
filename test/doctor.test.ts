// `nianbao doctor`: each thing in a line, with what to do, and an exit code.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examineClock, examineNode } from '../apps/cli/src/doctor/examine-machine.ts';
import { makeFolder } from './support/places.ts';
import { runCli } from './support/run-cli.ts';

interface Examination {
  readonly id: string;
  readonly condition: string;
  readonly found: { readonly zh: string; readonly en: string };
  readonly advice?: { readonly zh: string; readonly en: string };
}

const examine = async (db: string, env: Record<string, string> = {}) => {
  const { code, stdout } = await runCli(['doctor', '--db', db, '--format', 'json'], { env });
  return { code, by: Object.fromEntries((JSON.parse(stdout) as Examination[]).map((item) => [item.id, item])) };
};

it('a sound machine with a store has no errors; a damaged store is told, with what to do', async () => {
  const folder = await makeFolder();
  const file = join(folder, 'store.db');
  const db = `sqlite:${file}`;
  const before = await examine(db);
  expect([before.code, before.by.database?.condition]).toEqual([0, 'warning']);
  expect((await runCli(['ingest', 'examples', '--db', db])).code).toBe(0);
  const { code, by } = await examine(db);
  expect(code).toBe(0);
  for (const id of [
    'node',
    'sqlite',
    'modules',
    'clock',
    'environment',
    'disk',
    'database',
    'engine',
    'integrity',
    'ocr',
  ])
    expect(by[id], id).toMatchObject({ condition: expect.stringMatching(/^(ok|warning)$/) });
  expect(by.database?.found.en).toContain('7 reports in 7 versions');
  expect(by.integrity?.condition).toBe('ok');

  const bytes = await readFile(file);
  bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 8192);
  await writeFile(file, bytes);
  const damaged = await runCli(['doctor', '--db', db]);
  expect(damaged.code).toBe(1);
  expect(damaged.stdout).toMatch(/^✗ (integrity|database)/m);
  expect(damaged.stdout).toContain('nianbao db restore');
});

it('wrong variables and a server that does not answer are errors', async () => {
  const { code, by } = await examine('postgres://nianbao:hidden@127.0.0.1:1/none', { NIANBAO_PORT: 'x' });
  expect(code).toBe(1);
  expect(by.database?.condition).toBe('error');
  expect(by.environment?.found.en).toContain('NIANBAO_PORT');
  expect(JSON.stringify(by)).not.toContain('hidden');
});

it('a database of another program is left alone and told', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'a', 'x.db'), 'no database at all, but some text that is long enough'.repeat(40));
  const { code, by } = await examine(`sqlite:${join(folder, 'a', 'x.db')}`);
  expect([code, by.database?.condition]).toEqual([1, 'error']);
});

it('an older Node and a clock that cannot be right are told', () => {
  expect(examineNode('20.20.0', '24.21.0')).toMatchObject({
    condition: 'error',
    advice: { en: expect.stringContaining('npm run setup') },
  });
  expect(examineNode('24.22.1', '24.21.0').condition).toBe('ok');
  expect(examineClock(new Date(0)).condition).toBe('error');
  expect(examineClock(new Date('2026-06-01')).condition).toBe('ok');
});
