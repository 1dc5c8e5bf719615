// `check` in the formats of dashboards, offices and build servers; configuration; comparison with other reports.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../packages/schema/src/index.ts';
import { makeReport } from './support/make-reports.ts';
import { readLines, runCli } from './support/run-cli.ts';

// 予以公开 adds up to 1431; this report prints 1413.
const wrong = makeReport('澜江市水务局').replace('<td>1431</td>', '<td>1413</td>');
const right = makeReport('澜江市林业局');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-check-'));
  await writeFile(join(folder, 'wrong.html'), wrong);
  await writeFile(join(folder, 'right.html'), right);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const check = (...args: string[]) => runCli(['check', ...args], { cwd: folder });

describe('formats', () => {
  it('sarif: one log for all inputs, the figure marked', async () => {
    const { code, stdout } = await check('wrong.html', 'right.html', '--format', 'sarif');
    expect(code).toBe(1);
    const log = JSON.parse(stdout);
    expect(log.version).toBe('2.1.0');
    const found = log.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'applications-row-total');
    expect(found.level).toBe('error');
    const { artifactLocation, region } = found.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('wrong.html');
    const line = wrong.split('\n').findIndex((text) => text.includes('<td>1413</td>')) + 1;
    expect(region.startLine).toBe(line);
  });

  it('github: annotations of the failures, and exit 1', async () => {
    const { code, stdout } = await check('wrong.html', '--format', 'github');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=wrong\.html,line=\d+,col=\d+,title=applications-outcome-sum::/m);
  });

  it('junit: the rules that passed are cases, too', async () => {
    const { stdout } = await check('right.html', '--format', 'junit');
    expect(stdout).toMatch(/<testsuite name="right\.html" tests="\d\d+" failures="0" errors="0"/);
    expect(stdout).toContain('<testcase name="applications-balance" classname="澜江市林业局');
  });

  it('html and xlsx: whole files', async () => {
    expect((await check('wrong.html', '--format', 'html', '--out', 'out.html')).code).toBe(1);
    expect(await readFile(join(folder, 'out.html'), 'utf8')).toContain('<mark>1413</mark>');
    expect((await check('wrong.html', '--format', 'xlsx', '--out', 'out.xlsx')).code).toBe(1);
    const bytes = await readFile(join(folder, 'out.xlsx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('lead to the pages of the rules only where the configuration says where they stand', async () => {
    const place = 'https://example.org/rules/';
    await writeFile(join(folder, 'pages.json'), JSON.stringify({ rulePages: place }));
    for (const format of ['html', 'sarif']) {
      expect((await check('wrong.html', '--format', format)).stdout).not.toMatch(/href="http|helpUri|nianbao\.example/);
      expect((await check('wrong.html', '--format', format, '--config', 'pages.json')).stdout).toContain(
        `${place}applications-outcome-sum/`,
      );
    }
  });

  it('an input that is missing is in the file as well as on the screen', async () => {
    const { code, stdout, stderr } = await check('gone.html', '--format', 'github');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error::/);
    expect(stderr).toContain('gone.html');
  });
});

describe('rules and severities', () => {
  const rulesOf = async (...args: string[]) => {
    const { stdout } = await check('wrong.html', '--format', 'ndjson', ...args);
    const [item] = readLines<{ findings: readonly Finding[] }>(stdout);
    return new Set(item!.findings.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule));
  };

  it('--only runs these rules, --rule turns one off or changes how grave it is', async () => {
    expect(await rulesOf('--only', 'applications-row-total')).toEqual(new Set(['applications-row-total']));
    expect(await rulesOf('--rule', 'applications-row-total=off')).not.toContain('applications-row-total');
    const softened = ['--rule', 'applications-row-total=info', '--rule', 'applications-outcome-sum=info'];
    expect(
      (await check('wrong.html', '--only', 'applications-row-total,applications-outcome-sum', ...softened)).code,
    ).toBe(0);
  });

  it('a misspelt rule is an error, not less checking', async () => {
    const { code, stderr } = await check('wrong.html', '--rule', 'applications-row-totals=off');
    expect(code).toBe(2);
    expect(stderr).toContain('applications-row-total');
  });

  it('the configuration of the folder applies, flags come before it, and a wrong key is told', async () => {
    const path = join(folder, 'nianbao.config.json');
    await writeFile(path, JSON.stringify({ failOn: 'never', rules: { 'applications-row-total': 'off' } }));
    expect((await check('wrong.html')).code).toBe(0);
    expect(await rulesOf()).not.toContain('applications-row-total');
    expect((await check('wrong.html', '--fail-on', 'info')).code).toBe(1);
    await writeFile(path, JSON.stringify({ failon: 'never' }));
    const { code, stderr } = await check('wrong.html');
    expect([code, stderr.includes('nianbao.config.json'), stderr.includes('failon')]).toEqual([2, true, true]);
    await rm(path);
  });

  it('an explained finding stays, with its explanation, and fails the run no more', async () => {
    const notes = [{ rule: 'applications-row-total', at: 'granted', text: '已核实,见更正' }];
    await writeFile(join(folder, 'notes.json'), JSON.stringify(notes));
    const only = ['--only', 'applications-row-total'];
    expect((await check('wrong.html', ...only)).code).toBe(1);
    const { code, stdout } = await check('wrong.html', ...only, '--explained', 'notes.json');
    expect(code).toBe(0);
    expect(stdout).toContain('已核实,见更正');
    expect(stdout).toContain('实为 actual 1413');
  });
});

describe('other reports', () => {
  // The examples hold two real years of one city.
  const examples = join(import.meta.dirname, '..', 'examples');
  const findingsOf = async (...args: string[]) => {
    const { stdout } = await check(join(examples, 'suqian-2024.html'), '--format', 'ndjson', '--all', ...args);
    return readLines<{ findings: readonly Finding[] }>(stdout)[0]!.findings;
  };
  const carryOver = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === 'carry-in-mismatch');

  it('with --previous the rules that want last year are judged, and pass on two real years', async () => {
    const alone = carryOver(await findingsOf());
    expect(alone.map(({ verdict, needs }) => [verdict, needs])).toEqual([['not-assessable', ['last-year']]]);
    const both = carryOver(await findingsOf('--previous', join(examples, 'suqian-2023.html')));
    expect(both.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 7 }, () => 'pass'));
  });

  it('with --together the years of one agency among the inputs are compared', async () => {
    const { stdout } = await check(examples, '--format', 'ndjson', '--all', '--together');
    const items = readLines<{ source: { path: string }; findings: readonly Finding[] }>(stdout);
    const later = items.find(({ source }) => source.path.endsWith('suqian-2024.html'));
    expect(carryOver(later!.findings).map(({ verdict }) => verdict)).toEqual(Array.from({ length: 7 }, () => 'pass'));
  });

  it('with --store the earlier years come from the database', async () => {
    const db = `sqlite:${join(folder, 'store.db')}`;
    await runCli(['ingest', join(examples, 'suqian-2023.html'), '--db', db]);
    const found = carryOver(await findingsOf('--store', db));
    expect(found.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 7 }, () => 'pass'));
  });

  it('a --store that is not there is told, with exit 2, and is not made', async () => {
    const report = join(examples, 'suqian-2024.html');
    const { code, stderr } = await check(report, '--store', `sqlite:${join(folder, 'typo.db')}`);
    expect([code, stderr.includes('typo.db')]).toEqual([2, true]);
    expect(existsSync(join(folder, 'typo.db'))).toBe(false);
  });

  it('a --previous that is not there is told, and fails the run', async () => {
    const report = join(examples, 'suqian-2024.html');
    expect((await check(report, '--previous', join(examples, 'suqian-2023.html'))).code).toBe(0);
    const { code, stderr } = await check(report, '--previous', 'typo.html');
    expect([code, stderr.includes('typo.html')]).toEqual([1, true]);
  });

  it('with --roster the bodies below a consolidated report are looked for, and a wrong roster is told', async () => {
    await writeFile(join(folder, 'roster.tsv'), 'name\tparent\n甲县财政局\t宿迁市\n');
    const found = (await findingsOf('--roster', 'roster.tsv')).filter(({ needs }) => needs?.includes('children'));
    expect(found).toEqual([]);
    await writeFile(join(folder, 'bad.tsv'), 'name\tparent\n甲县财政局\t\n');
    const { code, stderr } = await check('right.html', '--roster', 'bad.tsv');
    expect([code, stderr.includes('bad.tsv')]).toEqual([2, true]);
  });
});
