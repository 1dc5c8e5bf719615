// `nianbao withhold`: a report is taken down everywhere, is told, is kept, and comes back.

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, root } from './support/places.ts';
import { readLines, runCli } from './support/run-cli.ts';

interface Listed {
  readonly agencyId: string;
  readonly key: string;
}

const example = (year: number) => join(root, 'examples', `suqian-${year}.html`);

const makeStore = async () => {
  const folder = await makeFolder();
  const env = { NIANBAO_DB: `sqlite:${join(folder, 'store.db')}` };
  const run = (...args: readonly string[]) => runCli(args, { env });
  expect((await run('ingest', example(2023), example(2024))).code).toBe(0);
  const exported = async (): Promise<Listed[]> => readLines<Listed>((await run('export', '--format', 'ndjson')).stdout);
  const [{ agencyId }] = (await exported()) as [Listed];
  return { folder, env, run, exported, agencyId };
};

describe('nianbao withhold', () => {
  it('takes a report out of exports, lists it with its reason, survives a backup, and is undone', async () => {
    const { folder, run, exported, agencyId } = await makeStore();
    const done = await run('withhold', agencyId, '2024', '--version', '1', '--reason', '误发,详询13912345678');
    expect([done.code, done.stderr]).toEqual([0, expect.stringContaining(`${agencyId}/2024`)]);
    expect((await exported()).map(({ key }) => key)).toEqual(['2023']);
    const [one] = readLines<object>((await run('withhold', '--format', 'ndjson')).stdout);
    expect(one).toMatchObject({ agencyId, key: '2024', version: 1, latest: true, reason: '误发,详询1**********' });
    expect((await run('withhold')).stdout).toContain(`${agencyId}/2024`);
    expect((await run('doctor')).stdout).toMatch(/✓ withheld.*1 个版本/);
    expect((await run('verify')).code).toBe(0);
    expect((await run('token', 'log', '--format', 'ndjson')).stdout).toContain('"report-withheld"');
    // Read anew it stays down, and so it does in a store that was restored.
    expect((await run('ingest', example(2024))).code).toBe(0);
    const backup = join(folder, 'backup.zst');
    expect((await run('db', 'backup', '--out', backup)).code).toBe(0);
    const restored = `sqlite:${join(folder, 'restored.db')}`;
    expect((await run('db', 'restore', backup, '--db', restored)).code).toBe(0);
    expect(readLines((await run('withhold', '--format', 'ndjson', '--db', restored)).stdout)).toEqual([one]);
    expect((await run('verify', restored)).code).toBe(0);

    expect((await run('withhold', agencyId, '2024', '--undo')).code).toBe(0);
    expect((await exported()).map(({ key }) => key)).toEqual(['2024', '2023']);
    expect((await run('withhold', agencyId, '2024', '--undo')).stderr).toContain('nothing of');
  });

  it('is no ground for what is said of later years, as long as it is down', async () => {
    const { folder, run, exported, agencyId } = await makeStore();
    const html = await readFile(example(2024), 'utf8');
    const slip = html.replace(/(上年结转政府信息公开申请数量<\/td>\s*<td[^>]*>)\d+/, '$199');
    expect(slip).not.toBe(html);
    const path = join(folder, 'suqian-2024.html');
    await writeFile(path, slip);
    await run('ingest', path);
    const compared = async (): Promise<boolean> => {
      const [latest] = (await exported()) as (Listed & { findings: { rule: string; verdict: string }[] })[];
      expect(latest!.key).toBe('2024');
      return latest!.findings.some(({ rule, verdict }) => rule === 'carry-in-mismatch' && verdict === 'fail');
    };
    expect(await compared()).toBe(true);
    await run('withhold', agencyId, '2023');
    expect(await compared()).toBe(false);
    await run('withhold', agencyId, '2023', '--undo');
    expect(await compared()).toBe(true);
    expect((await run('verify')).code).toBe(0);
  });

  it('tells what it cannot do', async () => {
    const { run, agencyId } = await makeStore();
    for (const [args, said] of [
      [['withhold', agencyId], 'the year is missing'],
      [['withhold', agencyId, '1999'], 'there is no report'],
      [['withhold', agencyId, '2024', '--version', '7'], 'has no version 7; it has: 1'],
      [['withhold', agencyId, '2024', '--undo', '--reason', 'x'], 'does not go with --undo'],
    ] as const) {
      const { code, stderr } = await run(...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    }
  });

  it('a site that is built again has no page of it, and says so on the agency’s', async () => {
    const { folder, run, agencyId } = await makeStore();
    const site = join(folder, 'site');
    await mkdir(site);
    const build = () => run('site', 'build', '--out', site);
    expect((await build()).code).toBe(0);
    const page = join(site, 'agencies', agencyId, '2024', 'index.html');
    expect(existsSync(page)).toBe(true);
    await run('withhold', agencyId, '2024', '--reason', '误发的文件');
    expect((await build()).code).toBe(0);
    const api = join(site, 'api', 'v1', 'reports', agencyId);
    expect([existsSync(page), existsSync(join(api, '2024.json')), existsSync(join(api, '2023.json'))]).toEqual([
      false,
      false,
      true,
    ]);
    const agency = await readFile(join(site, 'agencies', agencyId, 'index.html'), 'utf8');
    expect(agency).toContain('误发的文件');
    expect((await run('verify', site)).code).toBe(0);
  });
});
