// After a migration every report with an earlier year waits: whoever runs a command then sees what it is doing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksVersion, judgeAgain } from '@nianbao/checks';
import { openStore } from '@nianbao/store';
import { expect, it } from 'vitest';
import { buildSubmission } from '../../../packages/store/test/build-submission.ts';
import { makeFolder, root } from '../../../test/support/places.ts';
import { launcher, runCli } from '../../../test/support/run-cli.ts';
import { runInTerminal } from './run-in-terminal.ts';

const agencies = 1001;

/** Two equal stores in which so many wait. */
const makeWaiting = async (): Promise<readonly [string, string]> => {
  const folder = await makeFolder();
  const [path, copy] = [join(folder, 'store.sqlite'), join(folder, 'copy.sqlite')];
  const store = await openStore(`sqlite:${path}`);
  await store.ingestAll(
    Array.from({ length: agencies * 2 }, (_, index) =>
      buildSubmission({ agency: { name: `甲${index >> 1}局` }, year: 2023 + (index % 2) }),
    ),
  );
  expect(await store.countWaiting()).toBe(agencies);
  await store.close();
  await copyFile(path, copy);
  return [`sqlite:${path}`, `sqlite:${copy}`];
};

/** What a command says on standard error once it has been interrupted at these words, and its exit code. */
const interruptAt = async (words: string, args: readonly string[]) => {
  const child = spawn(process.execPath, [launcher, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.includes(words)) child.kill('SIGINT');
  });
  const [code] = (await ended) as [number | null];
  return { said, code };
};

it('what waits is judged with a bar on a terminal, with a note in a log, and an interrupt is heard', async () => {
  const [db, copy] = await makeWaiting();
  const { screen, code } = await runInTerminal(['db', 'judge', '--db', db]);
  expect(code).toBe(0);
  expect(screen).toMatch(/正将 1001 份报告.*\r\n.*judging 1001 reports/);
  expect(screen).toMatch(/[█░]+ \d+\/1001/);
  expect(screen.slice(screen.lastIndexOf('█'))).toContain('核对 1001 份');

  // Said before the first is judged: that all of them are, the terminal showed.
  const log = await interruptAt('judging 1001 reports', ['release', '--date', '2026-03-31', '--db', copy]);
  expect([log.code, log.said]).toEqual([130, expect.stringContaining('judging 1001 reports')]);
  const left = await openStore(copy);
  expect(await left.countWaiting()).toBeGreaterThan(500);
  expect(await left.judgeWaiting({ judge: judgeAgain, checksVersion })).toBeGreaterThan(500);
  expect(await left.countWaiting()).toBe(0);
  await left.close();

  const again = await runCli(['release', '--date', '2026-03-31', '--db', db]);
  expect([again.code, again.stderr]).toEqual([0, expect.not.stringContaining('judging')]);
}, 120_000);
