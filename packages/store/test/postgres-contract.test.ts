import { afterAll, beforeAll } from 'vitest';
import { openStore } from '../src/index.ts';
import { describeStoreContract } from './describe-store-contract.ts';
import { startPostgres, type TestServer } from './start-postgres.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.stop(), 60_000);

describeStoreContract('PostgreSQL', async () => openStore(await server.createDatabase(), { connections: 4 }));
