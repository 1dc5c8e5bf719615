// Commands that change a store: a mistyped address makes none, and what cannot be meant is refused.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './support/places.ts';
import { runCli } from './support/run-cli.ts';

describe('a database that is not there', () => {
  it.each([
    'release',
    'token revoke 12345678',
    'token list',
    'token create --name a',
    'note remove a 2024 cell-blank@2024',
    'agency set a --valid-to 2020',
  ])('is told, with exit 2, and not made: %s', async (command) => {
    const path = join(await makeFolder(), 'typo.db');
    const { code, stderr } = await runCli(command.split(' '), { env: { NIANBAO_DB: `sqlite:${path}` } });
    expect([code, stderr.includes(path)]).toEqual([2, true]);
    expect(existsSync(path)).toBe(false);
  });
});

it('db migrate makes a database where there is none, says so, and brings up to date the next time', async () => {
  const path = join(await makeFolder(), 'typo.db');
  const migrate = () => runCli(['db', 'migrate', '--db', `sqlite:${path}`]);
  const [first, second] = [await migrate(), await migrate()];
  expect([first.code, first.stderr]).toEqual([0, expect.stringMatching(/^! .*没有数据库.*\n.*made anew/)]);
  expect(first.stderr).toContain(path);
  expect([second.code, second.stdout, second.stderr]).toEqual([0, '', expect.stringMatching(/^✓ .*已是最新/)]);
});

describe('nianbao token create', () => {
  it.each([
    ['whose last day is over', ['--name', '乙', '--expires', '2020-01-01'], '2020-01-01'],
    ['for nobody', ['--name', ' '], '--name'],
  ])('makes no token %s', async (_, given, named) => {
    const path = join(await makeFolder(), 'store.db');
    const { code, stdout, stderr } = await runCli(['token', 'create', ...given, '--db', `sqlite:${path}`]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
    expect(existsSync(path)).toBe(false);
  });
});

it('a release of contents that have one is that one, and is said to be', async () => {
  const env = { NIANBAO_DB: `sqlite:${join(await makeFolder(), 'store.db')}` };
  await runCli(['ingest', join('examples', 'suqian-2024.html')], { env });
  const first = await runCli(['release', '--date', '2026-01-31'], { env });
  expect([first.code, first.stdout]).toEqual([0, '2026-01-31\n']);
  expect(first.stderr).toContain('release 2026-01-31');
  const again = await runCli(['release', '--date', '2026-03-31'], { env });
  expect([again.code, again.stdout]).toEqual([0, '2026-01-31\n']);
  expect(again.stderr).not.toContain('✓');
  expect(again.stderr).toMatch(/没有变化.*\n.*nothing has changed since the release 2026-01-31/);
});

it('a table of agencies may come through standard input', async () => {
  const env = { NIANBAO_DB: `sqlite:${join(await makeFolder(), 'store.db')}` };
  await runCli(['ingest', join('examples', 'suqian-2024.html')], { env });
  const input = 'id,validTo\n321300-su-qian-shi,2030-06\n';
  expect((await runCli(['agency', 'import', '-'], { env, input })).code).toBe(0);
  expect((await runCli(['agency', 'show', '321300-su-qian-shi'], { env })).stdout).toContain('2030-06');
});
