// Global setup of the project that runs the same suite over PostgreSQL: one server, a database for each store.
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../packages/store/test/start-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server's maintenance database; absent: the suite runs over SQLite. */
    postgres?: string;
  }
}

const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startPostgres();
  project.provide('postgres', server.address);
  return server.stop;
};

export default setup;
