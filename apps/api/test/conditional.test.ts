// Caching, CORS and the headers that keep a reader safe.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findId, serveTestApp, type TestServer } from './serve-test-app.ts';

let live: TestServer;
let report: string;

beforeAll(async () => {
  live = await serveTestApp([{ name: '测试市财政局', year: 2024, text: '<script>alert(1)</script>', format: 'html' }]);
  report = `/v1/reports/${await findId(live.store, '测试市财政局')}/2024`;
});
afterAll(() => live.stop());

const readable = () => [
  '/v1/agencies.json',
  '/v1/reports',
  report,
  `${report}.csv`,
  `${report}/cells.json`,
  `${report}/source`,
  '/v1/rules.json',
  '/v1/schema.json',
  '/openapi.json',
  '/docs',
];

test('the ETag is strong and names the content; the same tag gives 304 without a body', async () => {
  for (const address of readable()) {
    const first = await live.get(address);
    const body = Buffer.from(await first.arrayBuffer());
    const tag = first.headers.get('etag')!;
    expect(tag, address).toBe(`"${createHash('sha256').update(body).digest('base64url')}"`);
    for (const asked of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
      const again = await live.get(address, { headers: { 'If-None-Match': asked } });
      expect([address, asked, again.status]).toEqual([address, asked, 304]);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('access-control-allow-origin')).toBe('*');
      expect(again.headers.get('cache-control')).toContain('must-revalidate');
    }
    const other = await live.get(address, { headers: { 'If-None-Match': '"other"' } });
    expect(Buffer.from(await other.arrayBuffer()).equals(body)).toBe(true);
  }
});

test('two answers to the same address differ in nothing but the date and the id of the request', async () => {
  for (const address of readable()) {
    const read = async () => {
      const response = await live.get(address);
      const headers = [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
      return JSON.stringify([headers, await response.text()]);
    };
    expect(await read()).toBe(await read());
  }
});

test('HEAD gives the headers of GET, with its length and without its body', async () => {
  for (const address of readable()) {
    const got = await live.get(address);
    const bytes = (await got.arrayBuffer()).byteLength;
    const head = await live.get(address, { method: 'HEAD' });
    expect([address, head.status, await head.text()]).toEqual([address, 200, '']);
    expect(head.headers.get('content-length')).toBe(String(bytes));
    for (const name of ['etag', 'content-type', 'cache-control'])
      expect(head.headers.get(name)).toBe(got.headers.get(name));
    const tag = got.headers.get('etag')!;
    expect((await live.get(address, { method: 'HEAD', headers: { 'If-None-Match': tag } })).status).toBe(304);
  }
});

test('other sites may read, and only read', async () => {
  const preflight = (method: string) =>
    live.get('/v1/agencies.json', {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': method },
    });
  const allowed = (await preflight('GET')).headers.get('access-control-allow-methods');
  expect(allowed).toBe('GET,HEAD,OPTIONS');
  const got = await live.get('/v1/agencies.json', { headers: { Origin: 'https://a.example' } });
  expect(got.headers.get('access-control-allow-origin')).toBe('*');
  const exposed = got.headers.get('access-control-expose-headers')?.split(',');
  expect(exposed).toEqual(expect.arrayContaining(['ETag', 'Link']));
  const posted = await live.get('/v1/parse', { method: 'POST', body: 'x', headers: { Origin: 'https://a.example' } });
  expect(posted.headers.get('access-control-allow-origin')).toBeNull();
});

test('every answer tells the browser what it may not do', async () => {
  for (const address of [...readable(), '/nothing', '/v1/reports?year=x', '/health']) {
    const { headers } = await live.get(address);
    expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    expect(headers.get('content-security-policy'), address).toContain("default-src 'none'");
    expect(headers.get('referrer-policy'), address).toBe('no-referrer');
    expect(headers.get('x-powered-by'), address).toBeNull();
  }
});

test('a source comes back as it came, to be saved and never to run here', async () => {
  const source = await live.get(`${report}/source`);
  expect(await source.text()).toBe('<script>alert(1)</script>');
  expect(source.headers.get('content-disposition')).toMatch(/^attachment; filename=".*2024\.html"$/);
  expect(source.headers.get('content-security-policy')).toContain('sandbox');
  expect(source.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect((await live.get(`${report}/source.json`)).status).toBe(404);
});

test('JSON is compact and says its encoding', async () => {
  const answer = await live.get('/v1/agencies.json');
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const text = await answer.text();
  expect(text).toBe(JSON.stringify(JSON.parse(text)));
  expect(text).toContain('测试市财政局');
});
