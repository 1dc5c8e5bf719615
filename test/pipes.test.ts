// The command in pipes and scripts: what goes to which stream, in which format, with which exit code.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ParseResult } from '../packages/schema/src/index.ts';
import { makeReports } from './support/make-reports.ts';
import { makeFolder, root } from './support/places.ts';
import { launcher, readLines, runCli, runProgram } from './support/run-cli.ts';

const example = (name: string): string => join('examples', name);
const official = example('suqian-2024.html');

describe('parse', () => {
  it('prints one JSON document for one input, NDJSON for several, an array when asked', async () => {
    const one = await runCli(['parse', official]);
    expect((JSON.parse(one.stdout) as ParseResult).report?.year).toBe(2024);
    const several = await runCli(['parse', official, example('suqian-2023.html')]);
    expect(readLines<ParseResult>(several.stdout).map(({ report }) => report?.year)).toEqual([2024, 2023]);
    const array = await runCli(['parse', official, example('suqian-2023.html'), '--format', 'json']);
    expect((JSON.parse(array.stdout) as ParseResult[]).map(({ report }) => report?.year)).toEqual([2024, 2023]);
    for (const { code, stderr } of [one, several, array]) expect([code, stderr]).toEqual([0, '']);
  });

  it('reads standard input, whatever its encoding', async () => {
    const { code, stdout } = await runCli(['parse', '-'], { input: readFileSync(join(root, official)) });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: { path: '-', format: 'html' }, report: { year: 2024 } });
  });

  it('leaves a blank cell blank in CSV', async () => {
    const { stdout } = await runCli(['parse', example('datong-zhengfu-bangongshi-2024.txt'), '--format', 'csv']);
    const lines = stdout.split('\r\n');
    expect(lines[0]).toMatch(/^source,agencyName,year,edition,path,row,column,value,raw,state,/);
    expect(lines.find((line) => line.includes('/normativeDocuments/issued,'))).toMatch(/,本年制发件数,,,blank,,$/);
    expect(lines.find((line) => line.includes('/normativeDocuments/inForce,'))).toMatch(/,现行有效件数,41,41,value,/);
    expect(lines.filter((line) => line !== '')).toHaveLength(201);
  });

  it('gives the same bytes with threads as without, in the order of the inputs', async () => {
    const alone = await runCli(['parse', 'examples', official, '--jobs', '1']);
    const threads = await runCli(['parse', 'examples', official, '--jobs', '3']);
    expect(threads).toEqual(alone);
    expect(readLines(alone.stdout)).toHaveLength(8);
  });

  it('goes on after a missing and an unreadable input: one message each, exit 1', async () => {
    const folder = await makeFolder();
    await writeFile(
      join(folder, 'picture.html'),
      Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256),
    );
    const { code, stdout, stderr } = await runCli(['parse', 'no-such-file', join(folder, 'picture.html'), official]);
    expect(code).toBe(1);
    expect(readLines<ParseResult>(stdout).map(({ status }) => status)).toEqual(['failed', 'ok']);
    const messages = stderr.split('\n').filter((line) => line.startsWith('✗'));
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('no-such-file');
    expect(messages[1]).toContain('picture.html');
  });

  it('passes over litter in folders without calling it a failure', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'b'));
    await cp(join(root, official), join(folder, 'b', 'no-extension'));
    await writeFile(join(folder, '.DS_Store'), new Uint8Array(64));
    const litter = ['datapackage.json', '~$年报.docx', '~WRL0001.tmp', 'nianbao.config.json', 'Thumbs.db'];
    for (const name of litter) await writeFile(join(folder, name), '{}');
    for (const name of ['.git/objects', '.svn']) await mkdir(join(folder, 'b', name), { recursive: true });
    for (const name of ['.git/config', '.git/objects/e5', '.svn/e']) await writeFile(join(folder, 'b', name), 'x');
    // What is a report is one wherever it lies.
    await cp(join(root, official), join(folder, 'b', '.git', 'report.html'));
    const { code, stdout, stderr } = await runCli(['parse', folder]);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('✗')]);
    expect(readLines(stdout)).toHaveLength(2);
    for (const name of ['.DS_Store', ...litter]) expect(stderr).toContain(name);
    expect(stderr).toMatch(/b\/\.git 中的 2 个文件.*\n.*b\/\.git: 2 files/);
    expect(stderr).toMatch(/b\/\.svn 中的 1 个文件/);
  });

  it('passes over nothing that was named, nor over what only looks like litter', async () => {
    const folder = await makeFolder();
    for (const name of ['~report.html', 'nianbao.html', '.hidden']) await writeFile(join(folder, name), 'no report');
    expect((await runCli(['parse', join(folder, '~report.html')])).code).toBe(1);
    expect((await runCli(['parse', join(folder, '.hidden')])).code).toBe(1);
    const { stderr } = await runCli(['parse', folder]);
    expect(stderr.split('\n').filter((line) => line.startsWith('✗'))).toHaveLength(2);
    // A hidden folder that was named is meant.
    await mkdir(join(folder, '.data'));
    await writeFile(join(folder, '.data', 'a.html'), 'no report');
    expect((await runCli(['parse', join(folder, '.data')])).code).toBe(1);
  });
});

describe('output', () => {
  it('ends quietly when the reader has had enough', async () => {
    const pipeline = `set -o pipefail; "${process.execPath}" "${launcher}" parse examples examples examples --format ndjson | head -c 100`;
    const { code, stdout, stderr } = await runProgram('bash', ['-c', pipeline], { cwd: root });
    expect(stdout).toHaveLength(100);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('is not needed for what a command does besides: the reader leaves, the work goes on', async () => {
    const folder = await makeFolder();
    const reports = await makeReports(folder, 50);
    const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
    const nianbao = `"${process.execPath}" "${launcher}"`;
    const pipeline = `set -o pipefail; ${nianbao} ingest "${reports}" --db "${db}" --format ndjson | head -n 1`;
    const { code, stdout, stderr } = await runProgram('bash', ['-c', pipeline], { cwd: root });
    expect(readLines(stdout)).toHaveLength(1);
    expect(code).toBe(0);
    expect(stderr).toContain('50 new');
    expect(readLines((await runCli(['export', '--db', db])).stdout)).toHaveLength(50);
    // Messages with nobody to read them are no reason to stop, either.
    const silent = `set -o pipefail; ${nianbao} ingest "${reports}" no-such-file --db "${db}2" 2>&1 | true`;
    expect((await runProgram('bash', ['-c', silent], { cwd: root })).code).toBe(1);
    expect(readLines((await runCli(['export', '--db', `${db}2`])).stdout)).toHaveLength(50);
  });

  it('that finds no room is told, with exit 2: nothing of it, or a part', async () => {
    const folder = await makeFolder();
    const nianbao = `"${process.execPath}" "${launcher}"`;
    for (const command of [`parse ${official}`, 'check examples', 'rules']) {
      const run = await runProgram('bash', ['-c', `${nianbao} ${command} > /dev/full`], { cwd: root });
      expect([command, run.code]).toEqual([command, 2]);
      expect(run.stderr).toMatch(/标准输出\(ENOSPC\).*\n.*standard output cannot be written \(ENOSPC\)/);
    }
    // A limit on the size of files stands for a disk on which there is room for the beginning.
    const limited = `trap '' XFSZ; ulimit -f 4; ${nianbao} parse ${official} > "${join(folder, 'part.json')}"`;
    const part = await runProgram('bash', ['-c', limited], { cwd: root });
    expect([part.code, part.stderr]).toEqual([2, expect.stringContaining('(EFBIG)')]);
    const { code, stderr } = await runProgram(
      'bash',
      ['-c', `${nianbao} ingest ${official} --db "sqlite:${join(folder, 'nianbao.sqlite')}" > /dev/full`],
      { cwd: root },
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/ENOSPC.*1 new/s);
  });

  it('writes a file whole, with the bytes of the stream, and leaves nothing beside it', async () => {
    const folder = await makeFolder();
    const out = join(folder, 'results.ndjson');
    const filed = await runCli(['parse', 'examples', '--out', out]);
    const streamed = await runCli(['parse', 'examples']);
    expect(filed.stdout).toBe('');
    expect(await readFile(out, 'utf8')).toBe(streamed.stdout);
    expect(readdirSync(folder)).toEqual(['results.ndjson']);
  });

  it('leaves nothing half-written when the terminal is gone', async () => {
    const folder = await makeFolder();
    // The second input is standard input, so the command waits there with its output open.
    const args = [launcher, 'parse', official, '-', '--out', join(folder, 'out.ndjson')];
    const child = spawn(process.execPath, args, { cwd: root });
    onTestFinished(() => void child.kill('SIGKILL'));
    while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGHUP');
    expect((await once(child, 'close'))[0]).toBe(129);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes into a named pipe as it is, never replaces it', async () => {
    const folder = await makeFolder();
    const pipe = join(folder, 'pipe');
    await runProgram('mkfifo', [pipe]);
    const [reader, writer] = await Promise.all([runProgram('cat', [pipe]), runCli(['parse', official, '--out', pipe])]);
    expect([writer.code, writer.stderr]).toEqual([0, '']);
    expect(JSON.parse(reader.stdout)).toMatchObject({ report: { year: 2024 } });
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  it('writes through a link and leaves the link', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'target.json'), 'old');
    symlinkSync(join(folder, 'target.json'), join(folder, 'link.json'));
    await runCli(['parse', official, '--out', join(folder, 'link.json')]);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(await readFile(join(folder, 'target.json'), 'utf8'))).toMatchObject({ status: 'ok' });
  });

  it('has no colours and no progress bar in a pipe', async () => {
    const { stdout, stderr } = await runCli(['check', 'examples'], { env: { NO_COLOR: '' } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    expect(stdout + stderr).not.toMatch(/\u001b|[█░]/);
    expect(stdout).toContain('suqian-2023.html');
  });
});

describe('exit 2, with a message, when it could not run', () => {
  it.each([
    ['an unknown command', ['pares', official], 'pares'],
    ['no input', ['parse'], 'inputs'],
    ['an unknown format', ['parse', official, '--format', 'pdf'], 'pdf'],
    ['an output folder that is not there', ['parse', official, '--out', 'no-such-folder/x.json'], 'no-such-folder'],
    ['a number of threads that is none', ['parse', official, '--jobs', 'many'], 'many'],
    ['no database', ['export', '--db', 'sqlite:no-such.sqlite'], 'no-such.sqlite'],
    ['an unknown rule', ['explain', 'applications-balanse'], 'applications-balance'],
  ])('%s', async (_, args, named) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
  });
});

describe('help', () => {
  it.each([[['--help']], [['parse', '--help']], [['site', 'build', '--help']]])(
    '%j explains itself with examples',
    async (args) => {
      const { code, stdout, stderr } = await runCli(args);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^用法 Usage: nianbao/);
      expect(stdout).toContain('示例 Examples:');
    },
  );
});
