// The examples of docs/api.md, run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const text = readFileSync(join(import.meta.dirname, '../../../docs/api.md'), 'utf8');
const examples = [...text.matchAll(/^GET (\S+)$/gm)].map(([, address]) => address!);
let live: TestServer;

beforeAll(async () => {
  live = await serveTestApp([{ name: '甲县财政局', year: 2024, overview: '不动产登记,信息公开' }]);
  await live.store.makeRelease({ date: '2026-03-31' });
});
afterAll(() => live.stop());

test('every example of the documentation answers', async () => {
  expect(examples.length).toBeGreaterThan(12);
  const id = await findId(live.store, '甲县财政局');
  for (const example of examples) {
    const answer = await live.get(encodeURI(example.replaceAll('{agency}', id)));
    expect([example, answer.status]).toEqual([example, 200]);
    expect((await answer.text()).length).toBeGreaterThan(0);
  }
});
