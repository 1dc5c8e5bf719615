// Tables and notes as people write them: rows that end early, GBK, marks of the byte order, nothing at all.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { makeFolder, root } from '../../../test/support/places.ts';
import { type CommandRun, readLines, runCli } from '../../../test/support/run-cli.ts';

const example = join(root, 'examples', 'suqian-2024.html');

const inGbk = (text: string): Uint8Array => execFileSync('iconv', ['-f', 'utf-8', '-t', 'gbk'], { input: text });

// The roster that the page on checking shows.
const documented = /```text\n(name\tparent.*?)```/s.exec(
  readFileSync(join(root, 'docs', 'checking.md'), 'utf8'),
)?.[1] as string;

describe('a roster', () => {
  const checkWith = async (roster: string | Uint8Array): Promise<CommandRun> => {
    const path = join(await makeFolder(), 'roster.tsv');
    await writeFile(path, roster);
    return runCli(['check', example, '--roster', path, '--format', 'ndjson', '--fail-on', 'never', '--all']);
  };

  it('is taken as the documentation shows it', async () => {
    expect(await checkWith(documented)).toMatchObject({ code: 0, stderr: '' });
  });

  it('means the same in GBK, and that it was read so is told', async () => {
    const roster = 'name\tparent\n甲县财政局\t宿迁市\n';
    const [one, other] = [await checkWith(roster), await checkWith(inGbk(roster))];
    expect(other.stdout).toBe(one.stdout);
    expect([one.stderr, other.stderr]).toEqual(['', expect.stringMatching(/GB18030.*\n.*GB18030/)]);
    const [item] = readLines<{ findings: Finding[] }>(other.stdout);
    expect(item?.findings.some(({ needs }) => needs?.includes('children'))).toBe(false);
  });

  it.each([
    ['nothing', '', /没有任何行.*\n.*it has no rows/],
    ['a head alone', 'name\tparent\n', /没有任何行.*\n.*it has no rows/],
    ['no parent', 'name\tparent\n\n甲县财政局\n', /第 3 行缺 parent.*\n.*line 3 lacks parent/],
    [
      'cells without a column',
      'name\tparent\n甲\t乙\n甲\t乙\t\t丁\n',
      /第 3 行有 4 格,列只有 2 个.*\n.*line 3 has 4 cells/,
    ],
    ['another word', 'name,parent,apart\n甲,乙,其他\n', /第 2 行的 apart 为“其他”.*\n.*line 2 has "其他" as apart/],
    ['bytes that are no text', Uint8Array.of(0xff, 0, 0x81), /另存为 UTF-8.*\n.*Save it as UTF-8/],
  ])('with %s is refused, and the line is told', async (_, roster, said) => {
    const { code, stdout, stderr } = await checkWith(roster);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(said)]);
  });
});

describe('a table of agencies', () => {
  it('may leave out its last cells, and may not be empty', async () => {
    const env = { NIANBAO_DB: `sqlite:${join(await makeFolder(), 'store.db')}` };
    await runCli(['ingest', example], { env });
    const put = (input: string) => runCli(['agency', 'import', '-'], { env, input });
    const short = 'id,validFrom,validTo,successor\n321300-su-qian-shi,1996\n';
    expect(await put(short)).toMatchObject({ code: 0, stderr: expect.stringContaining('1 agency') });
    expect((await runCli(['agency', 'show', '321300-su-qian-shi'], { env })).stdout).toContain('设立 from: 1996\n');
    for (const input of ['', '\n', 'id,validFrom\n'])
      expect(await put(input)).toMatchObject({ code: 2, stderr: expect.stringContaining('it has no rows') });
    expect((await put('id,validUntil\n321300-su-qian-shi,2030\n')).stderr).toContain('no such columns: validUntil');
    const wrong = await put('id,validFrom\n\n\n321300-su-qian-shi,1996-13\n');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('-:4')]);
  });
});

describe('notes', () => {
  const text = '合计误填,已于二月三日更正。';
  const notes = JSON.stringify([{ rule: 'title-missing', at: '/title', text, on: '2025-02-03' }]);

  it.each([
    ['with a mark of the byte order', `\uFEFF${notes}`],
    ['in GBK', inGbk(notes)],
  ])('%s are read as what they say', async (_, content) => {
    const folder = await makeFolder();
    const file = join(folder, 'notes.json');
    await writeFile(file, content);
    const env = { NIANBAO_DB: `sqlite:${join(folder, 'store.db')}` };
    // A report without a title.
    const html = readFileSync(example, 'utf8').replaceAll(/[^<>]*年度?政府信息公开工作年度报告[^<>]*/g, '');
    await writeFile(join(folder, 'report.html'), html);
    const report = join(folder, 'report.html');
    const checked = await runCli(['check', report, '--explained', file, '--format', 'json', '--fail-on', 'never']);
    const { findings } = JSON.parse(checked.stdout) as { findings: Finding[] };
    expect(findings.find(({ rule }) => rule === 'title-missing')).toMatchObject({ explained: { text } });
    expect((await runCli(['ingest', report], { env })).code).toBe(0);
    expect((await runCli(['note', 'import', file], { env })).stderr).toContain('1 note kept');
    const listed = await runCli(['note', 'list', '--format', 'ndjson'], { env });
    expect(readLines(listed.stdout)).toMatchObject([{ finding: expect.stringContaining('title-missing'), text }]);
  });

  it('are of days that the calendar has', async () => {
    const path = join(await makeFolder(), 'store.db');
    const put = ['note', 'put', 'a', '2024', 'title-missing@2024', '--text', 'x', '--db', `sqlite:${path}`, '--on'];
    for (const day of ['2025-02-30', '2025-2-3', '昨天']) {
      const { code, stderr } = await runCli([...put, day]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(day)]);
      expect(stderr).toContain('expected a day');
    }
  });
});
