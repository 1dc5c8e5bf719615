// Readers of option values; commander turns what they throw into a usage error (exit 2).
import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';

/** A whole number of threads, at least 1; more than four per core is capped. */
export const readJobs = (value: string): number => {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new InvalidArgumentError('应为正整数,例如 4 · expected a whole number from 1, for example 4.');
  return Math.min(jobs, availableParallelism() * 4);
};

/** A whole number from 1. */
export const readCount = (value: string): number => {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('应为正整数,例如 20 · expected a whole number from 1, for example 20.');
  return count;
};

/** A time in seconds, more than 0; parts of a second are fine. */
export const readSeconds = (value: string): number => {
  const seconds = Number(value);
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new InvalidArgumentError('应为正的秒数,例如 60 · expected seconds above 0, for example 60.');
  return seconds;
};

/** A TCP port; 0 lets the system choose a free one. */
export const readPort = (value: string): number => {
  const port = Number(value);
  if (value.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('应为 0 至 65535 的整数 · expected a whole number from 0 to 65535.');
  return port;
};

/** Where to listen. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

const listeningForm = /^(?:(?:\[(?<six>[^\]]+)\]|(?<host>[^:]+)):)?(?<port>[^:]+)$/u;

/** A port of this machine alone, or host and port. Example: `readListening('[::]:9464')` → { host: "::", port: 9464 } */
export const readListening = (value: string): Listening => {
  const { six, host, port } = listeningForm.exec(value)?.groups ?? {};
  return { host: six ?? host ?? '127.0.0.1', port: readPort(port ?? '') };
};
