// Global setup of the project that runs the same suite over PostgreSQL: one server, a database for each store.
import { openStore } from '@nianbao/store';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../packages/store/test/start-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server's maintenance database; absent: the suite runs over SQLite. */
    postgres?: string;
    /** A database of it with the tables of a store and nothing in them, to be copied. */
    template?: string;
  }
}

const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startPostgres();
  const template = await server.createDatabase();
  await (await openStore(template)).close();
  project.provide('postgres', server.address);
  project.provide('template', new URL(template).pathname.slice(1));
  return server.stop;
};

export default setup;
