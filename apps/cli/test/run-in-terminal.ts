// A command in a real pseudo-terminal, as a person runs it.
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';

/** The repository's root. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** What a finished command showed, escape sequences and all, and its exit code. */
export interface TerminalRun {
  readonly screen: string;
  readonly code: number;
}

export interface TerminalOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Told with everything shown so far, each time something is shown. */
  readonly watch?: (screen: string, terminal: IPty) => void;
}

// Node takes CI for a log without colours; the person at this terminal is not in CI.
const plainEnv = (): Record<string, string> => {
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
};

/** Runs `nianbao …` in a terminal of 120 columns and waits for its end. */
export const runInTerminal = (args: readonly string[], { env, watch }: TerminalOptions = {}): Promise<TerminalRun> =>
  new Promise((resolve) => {
    const launcher = join(root, 'bin', 'nianbao.mjs');
    const terminal = spawn(process.execPath, [launcher, ...args], {
      name: env?.TERM ?? 'xterm-256color',
      cols: 120,
      rows: 40,
      cwd: root,
      env: { ...plainEnv(), ...env },
    });
    let screen = '';
    terminal.onData((text) => {
      screen += text;
      watch?.(screen, terminal);
    });
    terminal.onExit(({ exitCode }) => resolve({ screen, code: exitCode }));
  });
