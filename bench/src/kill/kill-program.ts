import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** How a program ended, how long it lived after it was ready, and every line that it printed whole. */
export interface ProgramRun {
  readonly killed: boolean;
  readonly code: number | null;
  readonly lived: number;
  readonly lines: readonly string[];
  readonly errors: string;
}

/**
 * Runs a Node program and kills it with SIGKILL so many milliseconds after it says `ready`; null: lets it end. Only
 * whole lines count as said.
 */
export const runAndKill = async (args: readonly string[], ready: string, after: number | null): Promise<ProgramRun> => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let errors = '';
  let begun = Number.NaN;
  const isReady = new Promise<void>((resolve) => {
    const look = (): void => {
      if (!Number.isNaN(begun) || !(said + errors).includes(ready)) return;
      begun = performance.now();
      resolve();
    };
    child.stdout.on('data', (chunk) => {
      said += chunk;
      look();
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      look();
    });
    child.on('close', () => resolve());
  });
  const closed = once(child, 'close');
  await isReady;
  if (after !== null) await Promise.race([wait(after), closed]);
  const killed = after !== null && child.exitCode === null && child.kill('SIGKILL');
  const [code, signal] = (await closed) as [number | null, NodeJS.Signals | null];
  const lines = said.split('\n').slice(0, -1);
  return { killed: killed && signal === 'SIGKILL', code, lived: performance.now() - begun, lines, errors };
};
