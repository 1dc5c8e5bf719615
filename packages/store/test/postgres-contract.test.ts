import { afterAll, beforeAll } from 'vitest';
import { openStore } from '../src/index.ts';
import { describeStoreContract } from './describe-store-contract.ts';
import { startPostgres, type TestServer } from './start-postgres.ts';

let server: TestServer;
let empty: string;
beforeAll(async () => {
  server = await startPostgres();
  empty = await server.createDatabase();
  // Tables are made once; each test has a copy.
  await (await openStore(empty)).close();
}, 60_000);
afterAll(() => server?.stop(), 60_000);

describeStoreContract('PostgreSQL', async () => openStore(await server.createDatabase(empty), { connections: 4 }));
