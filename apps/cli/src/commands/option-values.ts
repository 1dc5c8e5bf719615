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

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A day, or a moment with its zone, which becomes UTC. Example: "2025-03-01T10:00+08:00" → "2025-03-01T02:00:00.000Z" */
export const readMoment = (value: string): string => {
  const time = Date.parse(value);
  const isKnown = !Number.isNaN(time);
  if (isKnown && dayForm.test(value) && new Date(time).toISOString().startsWith(value)) return value;
  if (isKnown && momentForm.test(value)) return new Date(time).toISOString();
  throw new InvalidArgumentError(
    '应为日期或带时区的时刻,例如 2025-03-01T10:00+08:00 · expected a day, or a moment with its zone, such as 2025-03-01T10:00+08:00.',
  );
};

/** An address of the web, without name and password. Example: "https://example.org/report.html" */
export const readWebAddress = (value: string): string => {
  const address = URL.canParse(value) ? new URL(value) : null;
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new InvalidArgumentError('应为 http(s) 地址 · expected an address such as https://example.org/report.html.');
  address.username = '';
  address.password = '';
  return address.href;
};

/** A time in seconds, more than 0; parts of a second are fine. */
export const readSeconds = (value: string): number => {
  const seconds = Number(value);
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new InvalidArgumentError('应为正的秒数,例如 60 · expected seconds above 0, for example 60.');
  return seconds;
};

/** A day that the calendar has. Example: `readDay('2026-03-31')` → "2026-03-31" */
export const readDay = (value: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('应为日期,例如 2026-03-31 · expected a day such as 2026-03-31.');
  return value;
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
