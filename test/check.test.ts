// What `check` shows of a report with a wrong figure, to people and to programs.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../packages/schema/src/index.ts';
import { makeReport } from './support/make-reports.ts';
import { makeFolder } from './support/places.ts';
import { type CommandRun, readLines, runCli } from './support/run-cli.ts';

interface Checked {
  readonly status: string;
  readonly findings: readonly Finding[];
}

// 予以公开 adds up to 1431; this report prints 1413.
const wrong = makeReport('澜江市水务局').replace('<td>1431</td>', '<td>1413</td>');
const line = wrong.split('\n').findIndex((text) => text.includes('<td>1413</td>')) + 1;

const check = (...args: string[]): Promise<CommandRun> => runCli(['check', '-', ...args], { input: wrong });

describe('a report with a wrong row total', () => {
  let pretty: CommandRun;
  beforeAll(async () => {
    pretty = await check();
  });

  it('exits 1 and gives the verdict first', () => {
    expect(pretty.code).toBe(1);
    expect(pretty.stdout.split('\n')[0]).toMatch(/^✗ 1 处错误 error .* 1 份报告 report$/);
  });

  it('shows the rule, the figures, the place, and the cell marked in the source', () => {
    expect(pretty.stdout).toContain('applications-outcome-sum');
    expect(pretty.stdout).toContain('应为 expected 3503 · 实为 actual 3521 · 差 delta 18');
    expect(pretty.stdout).toContain('/applications/granted/total → 1431');
    expect(pretty.stdout).toContain('随之不符 2 处 follows from it: 2');
    expect(pretty.stdout).toContain('/applications/granted/total = 1413');
    const lines = pretty.stdout.split('\n');
    const place = lines.findIndex((text) => text.includes(`第 ${line} 行`));
    expect(lines[place + 1]).toContain('<td>1413</td>');
    expect(pretty.stdout).toContain('存疑 suspect: /applications/granted/total → 1431');
    expect(lines[place + 2]).toMatch(/^ +\^{4}$/);
  });

  it('gives programs one object for the input, without the passes', async () => {
    const { code, stdout } = await check('--format', 'json');
    const { status, findings } = JSON.parse(stdout) as Checked;
    expect([code, status]).toEqual([1, 'ok']);
    const errors = findings.filter(({ severity, verdict }) => severity === 'error' && verdict === 'fail');
    expect(errors.map(({ rule }) => rule).sort()).toEqual(['applications-outcome-sum', 'applications-row-total']);
    expect(findings.some(({ verdict }) => verdict === 'pass')).toBe(false);
  });

  it('lists the passes with --all', async () => {
    const [checked] = readLines<Checked>((await check('--format', 'ndjson', '--all')).stdout);
    const passes = checked!.findings.filter(
      ({ verdict, rule }) => verdict === 'pass' && rule === 'applications-row-total',
    );
    expect(passes).toHaveLength(24);
    expect((await check('--all')).stdout).toContain('通过 pass');
  });
});

it('an input without a report is not clean', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'letter.txt'), '各单位:请于一月三十一日前报送。');
  const { code, stdout, stderr } = await runCli(['check', join(folder, 'letter.txt')]);
  expect(code).toBe(1);
  expect(stdout).toContain('无报告 no report');
  expect(stderr).toContain('letter.txt');
});
