// The static site and the API on one port.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendRaw } from './send-raw.ts';
import { serveTestApp, type TestServer } from './serve-test-app.ts';

let live: TestServer;
let folder: string;

const files: Readonly<Record<string, string>> = {
  'site/index.html': '<h1>首页</h1>',
  'site/404.html': '<h1>没有此页</h1>',
  'site/en/404.html': '<h1>No such page</h1>',
  'site/en/index.html': '<h1>Home</h1>',
  'site/agencies/index.html': '<h1>机关</h1>',
  'site/docs/index.html': '<h1>文档</h1>',
  'site/long/index.html': `<h1>长页</h1>${'<p>政府信息公开</p>'.repeat(500)}`,
  'site/empty/only.txt': '只有文字',
  'site/_astro/page.a1b2.css': 'body{}',
  'site/_astro/page.a1b2.js': 'export {};',
  'site/_astro/font.woff2': 'font',
  'site/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'site/api/v1/agencies.json': '{"published":true}',
  'site/api/v1/reports/x/2024.csv': 'a,b\r\n',
  'site/名单.txt': '甲',
  'site/.hidden': 'hidden',
  'secret.txt': 'secret',
  'site-other/secret.txt': 'secret',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  live = await serveTestApp([], { siteDir: join(folder, 'site') });
});
afterAll(async () => {
  await live.stop();
  await rm(folder, { recursive: true });
});

test('files and folders come with their type and charset', async () => {
  const cases: readonly [string, string, string][] = [
    ['/', 'text/html; charset=utf-8', files['site/index.html']!],
    ['/agencies/', 'text/html; charset=utf-8', files['site/agencies/index.html']!],
    ['/agencies/index.html', 'text/html; charset=utf-8', files['site/agencies/index.html']!],
    ['/docs/', 'text/html; charset=utf-8', files['site/docs/index.html']!],
    ['/_astro/page.a1b2.css', 'text/css; charset=utf-8', 'body{}'],
    ['/_astro/page.a1b2.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/_astro/font.woff2', 'font/woff2', 'font'],
    ['/mark.svg', 'image/svg+xml; charset=utf-8', files['site/mark.svg']!],
    ['/api/v1/agencies.json', 'application/json; charset=utf-8', '{"published":true}'],
    ['/api/v1/reports/x/2024.csv', 'text/csv; charset=utf-8', 'a,b\r\n'],
    ['/empty/only.txt', 'text/plain; charset=utf-8', '只有文字'],
    ['/%E5%90%8D%E5%8D%95.txt', 'text/plain; charset=utf-8', '甲'],
  ];
  for (const [address, type, text] of cases) {
    const answer = await live.get(address);
    expect([address, answer.status, answer.headers.get('content-type')]).toEqual([address, 200, type]);
    expect(await answer.text()).toBe(text);
    const head = await live.get(address, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', answer.headers.get('etag')]);
    const again = await live.get(address, { headers: { 'If-None-Match': answer.headers.get('etag')! } });
    expect([address, again.status]).toEqual([address, 304]);
  }
});

test('a folder without its closing slash leads to the folder', async () => {
  const answer = await live.get('/agencies?q=1');
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/agencies/?q=1']);
  // The API's own page keeps its address.
  expect((await live.get('/docs')).status).toBe(200);
});

test('the API answers beside the site', async () => {
  expect(await (await live.get('/v1/agencies.json')).json()).toMatchObject({ total: 0 });
  expect((await live.get('/openapi.json')).status).toBe(200);
});

test('what is not there gives the page of its language with status 404, and a problem to programs', async () => {
  const page = async (address: string) => {
    const answer = await live.get(address);
    expect([address, answer.status]).toEqual([address, 404]);
    return [answer.headers.get('content-type'), await answer.text()];
  };
  for (const address of ['/nothing', '/empty/', '/empty', '/agencies/nothing/', '/mark.svg/'])
    expect(await page(address)).toEqual(['text/html; charset=utf-8', files['site/404.html']]);
  expect(await page('/en/nothing/')).toEqual(['text/html; charset=utf-8', files['site/en/404.html']]);
  for (const address of ['/v1/nothing', '/api/v1/nothing.json', '/api'])
    expect((await page(address))[0]).toBe('application/problem+json; charset=utf-8');
});

test('no address leads out of the site or to a hidden file', async () => {
  const paths = [
    '/../secret.txt',
    '/agencies/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/../site-other/secret.txt',
    '//secret.txt',
    '/.hidden',
    '/index.html%00.txt',
    `/${encodeURIComponent(join(folder, 'secret.txt'))}`,
  ];
  for (const path of paths) {
    const answer = await sendRaw(live.server.port, path);
    expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
    expect(answer.text).not.toContain('secret\n');
    expect([path, answer.text === 'secret', answer.text === 'hidden']).toEqual([path, false, false]);
  }
});

test('pages ask nobody but this server; files with a hash in their name are kept', async () => {
  const page = await live.get('/');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(page.headers.get('cache-control')).toContain('must-revalidate');
  expect((await live.get('/_astro/page.a1b2.css')).headers.get('cache-control')).toContain('immutable');
});

test('a page comes compressed to whoever takes that', async () => {
  const page = await fetch(`${live.server.address}/long/`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect([page.headers.get('content-encoding'), page.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
  expect(await page.text()).toBe(files['site/long/index.html']);
  const tag = page.headers.get('etag')!;
  const again = await live.get('/long/', { headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': tag } });
  expect([again.status, again.headers.get('etag'), again.headers.get('vary')]).toEqual([304, tag, 'Accept-Encoding']);
  const plain = await live.get('/long/');
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, files['site/long/index.html']]);
});

test('a page takes no other method', async () => {
  const answer = await live.get('/agencies/', { method: 'POST' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('without a site, its first page and its docs lead to the docs of the API', async () => {
  const alone = await serveTestApp([]);
  for (const address of ['/', '/docs/']) {
    const answer = await alone.get(address);
    expect([address, answer.status, answer.headers.get('location')]).toEqual([address, 302, '/docs']);
  }
  await alone.stop();
});
