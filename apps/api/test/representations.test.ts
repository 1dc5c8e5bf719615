// One resource in several forms: by suffix, by Accept, in part, sorted, from a place on, as a stream.
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { runChecks } from '@nianbao/checks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, serveApp } from '../src/index.ts';
import { buildSubmission } from './build-submission.ts';
import { sendRaw } from './send-raw.ts';
import { findId, parseForTest, serveTestApp, type TestServer } from './serve-test-app.ts';

let live: TestServer;
let id: string;

beforeAll(async () => {
  live = await serveTestApp([
    { name: '甲县财政局', year: 2023, figures: { '/applications/granted/total': 5 } },
    { name: '甲县财政局', year: 2024 },
    { name: '乙县教育局', year: 2024 },
    { name: '=cmd()', year: 2022 },
  ]);
  id = await findId(live.store, '甲县财政局');
});
afterAll(() => live.stop());

const text = async (address: string, headers: Record<string, string> = {}) =>
  (await live.get(address, { headers })).text();

test('suffix and Accept choose the same bytes; the suffix comes first', async () => {
  for (const path of [
    '/v1/agencies',
    '/v1/reports',
    `/v1/agencies/${id}/reports`,
    `/v1/reports/${id}/2023`,
    '/v1/rules',
  ])
    for (const [suffix, type] of [
      ['json', 'application/json'],
      ['csv', 'text/csv'],
      ['ndjson', 'application/x-ndjson'],
    ]) {
      const bySuffix = await live.get(`${path}.${suffix}`, { headers: { Accept: 'text/html' } });
      expect([path, suffix, bySuffix.status]).toEqual([path, suffix, 200]);
      expect(bySuffix.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      const byAccept = await live.get(path, { headers: { Accept: `${type}, text/html;q=0.5` } });
      expect(byAccept.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      expect(byAccept.headers.get('vary')).toContain('Accept');
      expect(await byAccept.text()).toBe((await bySuffix.text()).replaceAll(`.${suffix}"`, '.json"'));
    }
});

test('weights of Accept are kept, anything else gets JSON or 406', async () => {
  const type = async (accept: string) => {
    const answer = await live.get('/v1/reports', { headers: { Accept: accept } });
    return answer.status === 200 ? answer.headers.get('content-type')?.split(';')[0] : answer.status;
  };
  expect(await type('text/csv;q=0.3, application/x-ndjson;q=0.8')).toBe('application/x-ndjson');
  expect(await type('text/html,application/xhtml+xml,*/*;q=0.8')).toBe('application/json');
  for (const charset of [
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'text/csv;charset="utf-8"',
  ])
    expect(await type(charset)).toBe(charset.split(';')[0]);
  expect(await type('text/csv;charset=utf-8;q=0.1, application/x-ndjson;charset=utf-8')).toBe('application/x-ndjson');
  expect(await type('application/xml')).toBe(406);
  expect(await type('application/json;q=0')).toBe(406);
  const problem = await (await live.get('/v1/reports', { headers: { Accept: 'image/png' } })).json();
  expect(problem).toMatchObject({
    type: 'urn:nianbao:problem:not-acceptable',
    detail: expect.stringContaining('image/png'),
  });
});

test('a list as CSV has a column for each member, and no formula runs', async () => {
  const lines = (await text('/v1/reports.csv')).split('\r\n');
  expect(lines[0]).toBe(
    'agencyId,agencyName,key,year,edition,status,title,publishedOn,version,sha256,findings.error,findings.warning,findings.info,figures.asked,figures.held',
  );
  expect(lines).toHaveLength(6);
  expect(lines.some((line) => line.includes(",'=cmd(),2022,2022,2021,ok,'=cmd()2022年"))).toBe(true);
});

test('NDJSON has the items of the JSON, one a line', async () => {
  const { items } = JSON.parse(await text('/v1/reports.json')) as { items: object[] };
  const lines = (await text('/v1/reports.ndjson')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual(items);
});

test('fields leaves only what was asked for, in any form', async () => {
  const query = '?fields=agencyId,year,findings&year=2023';
  const { items } = JSON.parse(await text(`/v1/reports.json${query}`)) as { items: object[] };
  expect(items.map((item) => Object.keys(item))).toEqual([['agencyId', 'year', 'findings']]);
  expect(await text(`/v1/reports.csv${query}`)).toMatch(
    /^agencyId,year,findings.error,findings.warning,findings.info\r\nxx-jia-xian-cai-zheng-ju,2023,\d+,\d+,\d+\r\n$/,
  );
  expect(await text('/v1/agencies.ndjson?fields=id&sort=-id')).toBe(
    `${['xx-yi-xian-jiao-yu-ju', 'xx-jia-xian-cai-zheng-ju', 'xx-cmd'].map((key) => `{"id":"${key}"}`).join('\n')}\n`,
  );
});

test('what is asked for twice comes once', async () => {
  expect(await text('/v1/regions.csv?fields=name,code,name')).toBe('name,code\r\n');
  const { series } = JSON.parse(await text(`/v1/compare?agencies=${id}&metrics=grantRate,grantRate`)) as {
    series: { metric: string }[];
  };
  expect(series.map(({ metric }) => metric)).toEqual(['grantRate']);
});

test('sort orders, and a cursor goes on in that order', async () => {
  const seen: string[] = [];
  let address: string | null = '/v1/reports?sort=-year,agencyId&pageSize=1';
  const totals = new Set<number>();
  while (address !== null) {
    const answer: Response = await live.get(address);
    const body = (await answer.json()) as {
      items: { key: string }[];
      next: string | null;
      total: number;
      page: number;
    };
    seen.push(...body.items.map(({ key }) => key));
    expect(body.page).toBe(seen.length);
    totals.add(body.total);
    expect(answer.headers.get('link')).toBe(body.next === null ? null : `<${body.next}>; rel="next"`);
    address = body.next === null ? null : `/v1/reports${body.next}`;
  }
  expect(seen).toEqual(['2024', '2024', '2023', '2022']);
  expect([...totals]).toEqual([4]);
});

test('what is wrong with an order, a cursor or a field is named', async () => {
  const read = async (address: string) => {
    const answer = await live.get(address);
    const { type, errors } = (await answer.json()) as { type: string; errors?: { path: string; found: string }[] };
    return [answer.status, type.split(':').at(-1), errors?.map(({ path, found }) => [path, found])];
  };
  expect(await read('/v1/reports?sort=year,size')).toEqual([400, 'request-invalid', [['sort.1', 'year,size']]]);
  expect(await read('/v1/reports?fields=agencyId,secret')).toEqual([
    400,
    'request-invalid',
    [['fields.1', 'agencyId,secret']],
  ]);
  expect(await read('/v1/reports?sort=year&page=2')).toEqual([400, 'request-invalid', [['page', '2']]]);
  expect(await read('/v1/reports?rule=no-such')).toEqual([400, 'request-invalid', [['rule', 'no-such']]]);
  expect(await read('/v1/reports?region=3')).toEqual([400, 'request-invalid', [['region', '3']]]);
  const { next } = JSON.parse(await text('/v1/reports?sort=year&pageSize=1')) as { next: string };
  const cursor = new URLSearchParams(next).get('cursor')!;
  for (const wrong of ['x', cursor, Buffer.from('["",[1],2,3]').toString('base64url')])
    expect(await read(`/v1/reports?cursor=${wrong}`)).toEqual([400, 'cursor-invalid', [['cursor', wrong]]]);
});

test('compressed answers hold the same bytes and have tags of their own', async () => {
  const plain = await sendRaw(live.server.port, '/v1/rules');
  for (const encoding of ['gzip', 'br']) {
    for (let round = 0; round < 2; round += 1) {
      const packed = Buffer.from(
        await (
          await fetch(`${live.server.address}/v1/rules`, { headers: { 'Accept-Encoding': encoding } })
        ).arrayBuffer(),
      );
      // fetch has unpacked it.
      expect(packed.toString('utf8')).toBe(plain.text);
    }
    const head = await live.get('/v1/rules', { method: 'HEAD', headers: { 'Accept-Encoding': encoding } });
    expect(head.headers.get('content-encoding')).toBe(encoding);
    expect(head.headers.get('vary')).toContain('Accept-Encoding');
    expect(Number(head.headers.get('content-length'))).toBeLessThan(plain.text.length / 2);
    const tag = head.headers.get('etag')!;
    expect(tag).not.toBe(plain.headers.etag);
    const again = await live.get('/v1/rules', { headers: { 'If-None-Match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
});

test('the document of the API and its page come compressed, too', async () => {
  for (const address of ['/openapi.json', '/docs/ui/swagger-ui-bundle.js', '/docs/ui/swagger-ui.css']) {
    const plain = await sendRaw(live.server.port, address);
    for (const encoding of ['gzip', 'br']) {
      const packed = await fetch(live.server.address + address, { headers: { 'Accept-Encoding': encoding } });
      expect([address, packed.headers.get('content-encoding')]).toEqual([address, encoding]);
      expect(packed.headers.get('vary')).toContain('Accept-Encoding');
      expect(Number(packed.headers.get('content-length'))).toBeLessThan(Buffer.byteLength(plain.text) / 2);
      expect(await packed.text()).toBe(plain.text);
    }
  }
});

test('a 304 says the same of an answer that was never given before as of one that was', async () => {
  const tag = (await live.get('/v1/rules.json')).headers.get('etag')!;
  for (const encoding of ['gzip', 'br']) {
    const ask = async (headers: Record<string, string>) => {
      const answer = await live.get('/v1/rules.json', { headers: { 'Accept-Encoding': encoding, ...headers } });
      await answer.arrayBuffer();
      return [answer.status, answer.headers.get('etag'), answer.headers.get('vary')];
    };
    // In this encoding nobody has asked for it yet.
    const cold = await ask({ 'If-None-Match': tag });
    const full = await ask({});
    expect(full[0]).toBe(200);
    expect(cold).toEqual([304, ...full.slice(1)]);
    expect(await ask({ 'If-None-Match': tag })).toEqual(cold);
  }
});

test('what is kept in memory is dropped when the store changes, whoever changes it', async () => {
  const changing = await serveTestApp([{ name: '丙县民政局', year: 2023 }]);
  const total = async () => ((await (await changing.get('/v1/reports.json')).json()) as { total: number }).total;
  expect([await total(), await total()]).toEqual([1, 1]);
  await changing.store.ingest(buildSubmission({ name: '丙县民政局', year: 2024 }));
  expect(await total()).toBe(2);
  await changing.stop();
});

test('the export holds every document, and every figure, of the filter', async () => {
  const lines = (await text(`/v1/export.ndjson?agency=${id}`)).trimEnd().split('\n');
  expect(lines).toEqual([await text(`/v1/reports/${id}/2024.json`), await text(`/v1/reports/${id}/2023.json`)]);
  const csv = (await text('/v1/export.csv?year=2023')).trimEnd().split('\r\n');
  expect(csv[0]).toMatch(/^agencyId,agencyName,key,year,edition,status,version,sha256,path,row,column,value/);
  expect(csv).toHaveLength(1 + 200);
  expect(csv.find((line) => line.includes('/applications/granted/total'))).toMatch(
    /,\(一\)予以公开,总计,5,5,value,stated,1$/,
  );
  const packed = await fetch(`${live.server.address}/v1/export.ndjson`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect((await packed.text()).trimEnd().split('\n')).toHaveLength(4);
});

test('a slow reader of an export holds up the store, not the memory; one who leaves ends it', async () => {
  let read = 0;
  let ended = false;
  const line = new Uint8Array(100_000).fill(0x78);
  async function* endless() {
    try {
      for (; read < 100_000; read += 1) yield line;
    } finally {
      ended = true;
    }
  }
  const store = { ...live.store, streamReportJson: endless };
  const server = await serveApp(createApp({ store, parse: parseForTest, check: runChecks }), { port: 0 });
  const socket = connect(server.port, '127.0.0.1');
  socket.write('GET /v1/export.ndjson HTTP/1.1\r\nHost: x\r\n\r\n');
  socket.once('data', () => socket.pause());
  const settled = async () => {
    let before = -1;
    while (read !== before) {
      before = read;
      await wait(200);
    }
    return read;
  };
  // What the sockets of the loopback take (some megabytes), not 10 GB.
  expect(await settled()).toBeGreaterThan(0);
  expect(read).toBeLessThan(1000);
  socket.destroy();
  for (let waited = 0; !ended && waited < 5000; waited += 50) await wait(50);
  expect(ended).toBe(true);
  await server.close();
});
