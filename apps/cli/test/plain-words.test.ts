// What goes wrong is told as what it is, in both languages, each in its own.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, root } from '../../../test/support/places.ts';
import { launcher, runCli, runProgram } from '../../../test/support/run-cli.ts';

const example = join(root, 'examples', 'suqian-2024.html');
const runShell = (command: string) =>
  runProgram('bash', ['-c', command, 'bash', process.execPath, launcher], { cwd: root });

describe('standard input', () => {
  it.each([
    ['parse - < docs', 1],
    ['parse - --input-format ndjson < docs', 2],
    ['db restore - --db sqlite::memory: < docs', 2],
    ['check - < docs', 1],
  ])('that is a folder is told: %s', async (command, exitCode) => {
    const { code, stdout, stderr } = await runShell(`"$1" "$2" ${command}`);
    expect([code, stderr]).toEqual([
      exitCode,
      expect.stringMatching(/标准输入是一个文件夹.*\n.*standard input is a folder/),
    ]);
    expect(stdout).not.toContain('"status"');
  });

  it.each(['<&-', '< /dev/null'])('that has nothing is told: parse - %s', async (redirect) => {
    const { code, stderr } = await runShell(`"$1" "$2" parse - ${redirect}`);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/已关闭,或是 \/dev\/null.*\n.*it is closed/)]);
  });

  it('has a name in each language', async () => {
    const { stderr } = await runCli(['parse', '-'], { input: 'no report' });
    expect(stderr).toMatch(/✗ 标准输入中没有读出.*\n {2}standard input: no annual report/);
  });
});

it.each(['https://example.org/2024.html', 'HTTP://example.org/', 'ftp://example.org/a'])(
  'an address is told to be one: %s',
  async (address) => {
    const { code, stderr } = await runCli(['parse', example, address, '--format', 'csv']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/是网址.*curl.*enqueue.*\n.*is an address.*enqueue/)]);
  },
);

it('rules that cancel each other out are no check', async () => {
  const folder = await makeFolder();
  await writeFile(
    join(folder, 'none.json'),
    JSON.stringify({ only: ['title-missing'], rules: { 'title-missing': 'off' } }),
  );
  for (const given of [
    ['--only', 'cell-blank', '--rule', 'cell-blank=off'],
    ['--config', join(folder, 'none.json')],
  ]) {
    const { code, stdout, stderr } = await runCli(['check', example, ...given]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/没有一条规则可用.*\n.*no rule is left/)]);
  }
});

it.each([
  [{ Rules: {} }, /没有 Rules 这一项。是否指 rules\?.*failOn.*rulePages.*\n.*may not hold Rules. Did you mean rules\?/],
  [{ ruels: {} }, /没有 ruels 这一项。可用的项:failOn.*docs\/checking\.md/],
  [{ failOn: 'fatal' }, /的 failOn 有误:无效选项.*docs\/checking\.md.*\n.*wrong at failOn: Invalid option/],
])('a configuration that holds %j is told what it may hold', async (config, said) => {
  const path = join(await makeFolder(), 'c.json');
  await writeFile(path, JSON.stringify(config));
  expect(await runCli(['check', example, '--config', path])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(said),
  });
});

it('what is wrong with a line is told in Chinese in Chinese', async () => {
  const input = ['{"text":"x"}', '[1]', '{"content":"*"}', '{"a" 1}', '{'].join('\n');
  const { stderr } = await runCli(['parse', '-', '--input-format', 'ndjson'], { input });
  const chinese = stderr.split('\n').filter((line) => line.startsWith('✗'));
  expect(chinese).toHaveLength(5);
  expect(chinese.join('\n')).not.toMatch(/line|Invalid|expected|position|Unexpected/);
  expect(chinese[0]).toMatch(/^✗ 第 1 行中没有读出/);
  expect(chinese[1]).toMatch(/^✗ 第 2 行的内容有误:/);
  expect(chinese[3]).toContain('第 6 个字符处');
});

it('a file that was written is told of, and nothing where there is none', async () => {
  const folder = await makeFolder();
  const inputs = join(folder, 'in.ndjson');
  await writeFile(inputs, `${JSON.stringify({ path: example })}\n`);
  for (const command of [
    ['check', example, '--fail-on', 'never'],
    ['parse', example],
    ['diff', example, example],
    ['parse', inputs, '--input-format', 'ndjson'],
  ]) {
    const out = join(folder, `${command[0]}.out`);
    const filed = await runCli([...command, '--out', out]);
    expect([command, filed]).toEqual([
      command,
      { code: 0, stdout: '', stderr: `✓ 已写入 ${out}。\n  wrote ${out}.\n` },
    ]);
    expect((await runCli([...command, '--out', '-'])).stderr).toBe('');
  }
});

it('an ingest that did not keep everything is not ticked off', async () => {
  const folder = await makeFolder();
  const reports = join(folder, 'reports');
  await mkdir(reports);
  await writeFile(join(reports, 'a.html'), 'no report');
  const ingest = (...inputs: string[]) => runCli(['ingest', ...inputs, '--db', `sqlite:${join(folder, 's.db')}`]);
  for (const inputs of [[reports], [example, reports], [example, 'no-such-file']]) {
    const { code, stderr } = await ingest(...inputs);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^! 收录/m)]);
    expect(stderr).not.toContain('✓');
  }
  expect((await ingest(example)).stderr).toMatch(/^✓ 收录 1 份/m);
});
