import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './places.ts';

/** A started program that serves, and what it has said so far. */
export interface RunningServer {
  readonly address: string;
  readonly output: () => string;
  /** Asks it to end and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

const waitForAddress = (child: ChildProcess, output: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      const address = /http:\/\/[\w.:[\]]+:\d+/.exec(output())?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', look);
    child.on('exit', (code) => reject(new Error(`ended with ${code} before it served:\n${output()}`)));
  });

/** Starts `node <args>` and waits until it says where it serves. */
export const startServer = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> => {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await waitForAddress(child, () => said);
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended;
  };
  return { address, output: () => said, stop };
};
