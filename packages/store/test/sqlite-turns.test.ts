import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../src/index.ts';

test('reads of a SQLite store are answered in the order in which they were asked, also by those who ask again', async () => {
  const store = await openStore('sqlite::memory:');
  onTestFinished(() => store.close());
  const answered: string[] = [];
  const ask = async (name: string) => {
    await store.seekAgencies({ sort: [], after: null, limit: 1 });
    answered.push(name);
  };
  const callers = Array.from({ length: 32 }, (_, index) => index);
  await Promise.all(
    callers.map(async (caller) => {
      await ask(`first ${caller}`);
      await ask(`second ${caller}`);
    }),
  );
  expect(answered.slice(0, 32)).toEqual(callers.map((caller) => `first ${caller}`));
  expect(answered.slice(32)).toEqual(callers.map((caller) => `second ${caller}`));
});

test('a read that fails gives its turn to the next', async () => {
  const store = await openStore('sqlite::memory:');
  onTestFinished(() => store.close());
  const failed = store.seekReports({ sort: [], after: ['of no order'], limit: 10 });
  const next = store.countReports();
  await expect(failed).rejects.toMatchObject({ code: 'bad-place' });
  expect(await next).toBe(0);
});
