// Reports that are taken down: each address says so, and nothing else of them is told.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

const name = '测试市财政局';
const actor = { at: '2026-03-01T02:03:04.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
let live: TestServer;
let id: string;

beforeAll(async () => {
  live = await serveTestApp([
    { name, year: 2023 },
    { name, year: 2024 },
  ]);
  id = await findId(live.store, name);
});
afterAll(() => live.stop());

const read = async (address: string) => {
  const response = await live.get(address);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test('every address of a withheld report answers 451 with the reason; its versions tell it; undone, it is there again', async () => {
  const address = { agencyId: id, key: '2024' };
  const path = `/v1/reports/${id}/2024`;
  const before = await (await live.get(`${path}.json`)).text();
  await live.store.withhold(address, '误公开的文件', actor);
  for (const part of [
    '',
    '.json',
    '.csv',
    '/cells',
    '/cells.json',
    '/findings',
    '/findings.json',
    '/source',
    '?version=1',
    '/source?version=1',
  ]) {
    const { status, body } = await read(`${path}${part}`);
    expect([part, status, body.type]).toEqual([part, 451, 'urn:nianbao:problem:report-withheld']);
    expect(body.detail).toContain('误公开的文件');
    expect(body.detail).toContain('2026-03-01');
  }
  const withheld = { at: actor.at, reason: '误公开的文件' };
  expect(await read(`${path}/versions.json`)).toMatchObject({
    status: 200,
    body: { versions: [{ path: null, withheld }] },
  });
  expect(await read(`/v1/agencies/${id}.json`)).toMatchObject({
    status: 200,
    body: { keys: ['2023'], withheld: [{ key: '2024', ...withheld }] },
  });
  for (const list of ['/v1/reports', `/v1/agencies/${id}/reports`, '/v1/search?q=财政', '/v1/export.ndjson'])
    expect(await (await live.get(list)).text()).not.toContain('"key":"2024"');
  expect((await read(`/v1/reports/${id}/1999`)).status).toBe(404);
  await live.store.releaseWithheld(address, actor);
  expect(await (await live.get(`${path}.json`)).text()).toBe(before);
});

test('an agency with nothing else keeps its address', async () => {
  const { buildSubmission } = await import('./build-submission.ts');
  await live.store.ingest(buildSubmission({ name: '测试市水务局', year: 2022 }));
  const other = await findId(live.store, '测试市水务局');
  await live.store.withhold({ agencyId: other, key: '2022' }, null, actor);
  expect(await read(`/v1/reports/${other}/2022`)).toMatchObject({ status: 451 });
  expect(await read(`/v1/agencies/${other}`)).toMatchObject({ status: 200, body: { reports: 0, items: [] } });
  expect(await (await live.get('/v1/agencies')).text()).not.toContain(other);
});
