import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './places.ts';

/** What a finished command left. */
export interface CommandRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly node?: string;
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** The launcher at the repository's root. */
export const launcher = join(root, 'bin', 'nianbao.mjs');

/** Runs a program and waits for its end. */
export const runProgram = (
  file: string,
  args: readonly string[],
  { cwd = root, input, env }: RunOptions = {},
): Promise<CommandRun> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });

/** Runs `nianbao …` through its launcher, with pipes on all sides. */
export const runCli = (args: readonly string[], options: RunOptions = {}): Promise<CommandRun> =>
  runProgram(options.node ?? process.execPath, [launcher, ...args], options);

/** The documents of an NDJSON text. */
export const readLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
