// wrk, where the machine has it: it asks at a fraction of what a program in JavaScript needs for that, so that on two cores
// the server is measured and not who asks.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Load, LoadShape } from './measure-load.ts';

/** Whether this machine has wrk. */
export const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined;

/** Asks a server for these paths in turn, by wrk. */
export const measureByWrk = async (
  address: string,
  paths: readonly string[],
  { connections, seconds }: LoadShape,
): Promise<Load> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-wrk-'));
  try {
    const list = join(folder, 'paths');
    writeFileSync(list, `${paths.join('\n')}\n`);
    const script = join(import.meta.dirname, 'ask-in-turn.lua');
    const shape = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`];
    const { stdout } = await promisify(execFile)('wrk', [...shape, '-s', script, address, '--', list]);
    return JSON.parse(stdout.trim().split('\n').at(-1)!) as Load;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
