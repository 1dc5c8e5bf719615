// What PostgreSQL's index of words gathers of many reports is worked in when no more come, and when the store is closed.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../src/index.ts';
import type { Store } from '../src/port.ts';
import { buildSubmission } from './build-submission.ts';
import { startPostgres, type TestServer } from './start-postgres.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.stop(), 60_000);

const openNew = async (): Promise<{ store: Store; countGathered: () => Promise<number> }> => {
  const address = await server.createDatabase();
  const store = await openStore(address);
  await server.query(address, 'create extension pgstattuple');
  return {
    store,
    countGathered: async () => {
      const [row] = await server.query(
        address,
        "select pending_tuples::integer as gathered from pgstatginindex('search_grams')",
      );
      return Number(row!.gathered);
    },
  };
};

const keepMany = async (store: Store): Promise<void> => {
  const submissions = Array.from({ length: 100 }, (_, index) =>
    buildSubmission({ agency: { name: `岭南第${index}局` } }),
  );
  for await (const outcome of store.ingestStream(submissions)) expect(outcome.kind).toBe('created');
};

test('a closed store leaves nothing gathered', async () => {
  const { store, countGathered } = await openNew();
  await keepMany(store);
  await store.close();
  expect(await countGathered()).toBe(0);
});

test('a store that stays open works it in when no more come', async () => {
  const { store, countGathered } = await openNew();
  await keepMany(store);
  const until = Date.now() + 20_000;
  while ((await countGathered()) > 0 && Date.now() < until) await wait(100);
  expect(await countGathered()).toBe(0);
  const { total } = await store.search({ query: '岭南', page: 1, pageSize: 10 });
  expect(total).toBe(100);
  await store.close();
});
