// Named pipes: what comes through them is read whole, and an interrupt ends the waiting for it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync } from 'node:fs';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ParseResult } from '@nianbao/schema';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder, root } from '../../../test/support/places.ts';
import { launcher, readLines, runCli, runProgram } from '../../../test/support/run-cli.ts';

const example = join(root, 'examples', 'suqian-2024.html');

const makePipe = async (): Promise<string> => {
  const pipe = join(await makeFolder(), 'pipe');
  await runProgram('mkfifo', [pipe]);
  return pipe;
};

const start = (args: readonly string[]) => {
  const child = spawn(process.execPath, [launcher, ...args], { cwd: root });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, ended: once(child, 'close') };
};

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

// The other end of the pipe, as soon as the command holds its own. One that ends without that is told by how it ended.
const openOther = async (pipe: string, child: ChildProcess): Promise<void> => {
  while (isRunning(child))
    try {
      const fd = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
      return onTestFinished(() => closeSync(fd));
    } catch {
      await wait(20);
    }
};

const holds = async (child: ChildProcess, pipe: string): Promise<boolean> => {
  const folder = `/proc/${child.pid}/fd`;
  const names = await readdir(folder).catch(() => []);
  const leads = await Promise.all(names.map((name) => readlink(join(folder, name)).catch(() => '')));
  return leads.includes(await realpath(pipe));
};

// Only Linux tells which files a program has open, and who waits for a reader has none open yet: a while must do there.
const waitUntilWaiting = async (child: ChildProcess, pipe: string, isReader: boolean): Promise<void> => {
  if (!isReader || process.platform !== 'linux') await wait(1500);
  else while (isRunning(child) && !(await holds(child, pipe))) await wait(20);
};

const readers = [
  ['parse', []],
  ['check', []],
  ['parse', ['--input-format', 'ndjson']],
  ['parse', ['examples']],
] as const;

it.each(readers)('%s ends at once while the writer of its pipe says nothing: %j', async (command, more) => {
  const pipe = await makePipe();
  const { child, ended } = start([command, pipe, ...more]);
  await openOther(pipe, child);
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(143);
});

it('ends at once while its pipe has no writer at all, or no reader', async () => {
  const pipe = await makePipe();
  for (const args of [
    ['parse', pipe],
    ['parse', example, '--out', pipe],
    ['db', 'restore', pipe, '--db', 'sqlite::memory:'],
  ]) {
    const { child, ended } = start(args);
    await waitUntilWaiting(child, pipe, !args.includes('--out'));
    child.kill('SIGINT');
    expect([args[0], (await ended)[0]]).toEqual([args[0], 130]);
  }
});

it('reads what comes later, in pieces, whole', async () => {
  const pipe = await makePipe();
  const html = await readFile(example);
  const reading = runCli(['parse', pipe, '--format', 'ndjson']);
  const slowly = `exec 3> "$1"; sleep 0.3; head -c 5000 "$2" >&3; sleep 0.3; tail -c +5001 "$2" >&3`;
  await runProgram('bash', ['-c', slowly, 'bash', pipe, example]);
  const { code, stdout } = await reading;
  expect(code).toBe(0);
  expect(readLines<ParseResult>(stdout)[0]).toMatchObject({
    source: { bytes: html.byteLength },
    report: { year: 2024 },
  });
  // The same from a pipe without a name, whose writer is gone when it is opened.
  const nianbao = `"${process.execPath}" "${launcher}"`;
  const gone = await runProgram('bash', ['-c', `cat "$1" | ${nianbao} parse /dev/stdin`, 'bash', example], {
    cwd: root,
  });
  expect(JSON.parse(gone.stdout)).toMatchObject({ source: { bytes: html.byteLength } });
});

it('writes more than a pipe holds, as fast as it is read', async () => {
  const pipe = await makePipe();
  const slow = runProgram('bash', ['-c', 'exec 3< "$1"; sleep 0.5; cat <&3', 'bash', pipe]);
  const { code } = await runCli(['parse', 'examples', '--format', 'ndjson', '--out', pipe]);
  expect(code).toBe(0);
  expect((await slow).stdout).toBe((await runCli(['parse', 'examples', '--format', 'ndjson'])).stdout);
});

it('says what went wrong where the reader of its pipe leaves', async () => {
  const pipe = await makePipe();
  const reader = runProgram('bash', ['-c', 'head -c 10 "$1"', 'bash', pipe]);
  const inputs = Array.from({ length: 6 }, () => 'examples');
  const { code, stderr } = await runCli(['parse', ...inputs, '--format', 'ndjson', '--out', pipe]);
  await reader;
  expect([code, stderr]).toEqual([2, expect.stringContaining('EPIPE')]);
});
