// Sending a report to be read and checked: every way a body can come, and every way it can be wrong.
import { gzipSync } from 'node:zlib';
import { parseResultValidator } from '@nianbao/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendRaw } from './send-raw.ts';
import { serveTestApp, type TestServer } from './serve-test-app.ts';

const bodyBytes = 100_000;
const text = '测试市财政局 2024\n';
let live: TestServer;

beforeAll(async () => {
  live = await serveTestApp([], { limits: { bodyBytes } });
});
afterAll(() => live.stop());

const post = (address: string, body: BodyInit, headers: Record<string, string> = {}) =>
  live.get(address, { method: 'POST', body, headers });

const buildForm = (files: readonly (readonly [string, BlobPart, string])[]): FormData => {
  const form = new FormData();
  for (const [field, content, name] of files) form.append(field, new Blob([content]), name);
  return form;
};

const readCode = async (response: Response) => {
  const problem = (await response.json()) as { type: string; detail: string };
  return [response.status, problem.type.split(':').at(-1)];
};

test('a raw body is parsed whatever type it is said to be', async () => {
  const results: string[] = [];
  for (const type of [
    'text/plain',
    'application/octet-stream',
    'application/x-www-form-urlencoded',
    'application/json',
  ]) {
    const answer = await post('/v1/parse', text, { 'Content-Type': type });
    expect([type, answer.status]).toEqual([type, 200]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    results.push(await answer.text());
  }
  expect(new Set(results).size).toBe(1);
  const result: unknown = JSON.parse(results[0]!);
  expect(parseResultValidator.safeParse(result).success).toBe(true);
  expect(result).toMatchObject({ status: 'ok', report: { year: 2024, agency: { name: '测试市财政局' } } });
});

test('a form gives the same report, with the name of the file', async () => {
  const answer = await post('/v1/parse', buildForm([['file', text, 'C:\\reports\\年报.txt']]));
  expect(await answer.json()).toMatchObject({ source: { path: '年报.txt' }, report: { year: 2024 } });
});

test('a body that is compressed is refused with what is taken instead', async () => {
  const packed = gzipSync(text);
  for (const address of ['/v1/parse', '/v1/check']) {
    const answer = await post(address, packed, { 'Content-Encoding': 'gzip' });
    expect([answer.status, answer.headers.get('accept-encoding')]).toEqual([415, 'identity']);
    expect(await readCode(answer)).toEqual([415, 'encoding-unsupported']);
  }
  expect((await post('/v1/parse', text, { 'Content-Encoding': 'identity' })).status).toBe(200);
});

test('check gives the findings that are no passes; all gives the passes too', async () => {
  const some = (await (await post('/v1/check', text)).json()) as { findings: { verdict: string }[] };
  const all = (await (await post('/v1/check?all=true', text)).json()) as { findings: { verdict: string }[] };
  expect(Object.keys(some)).toEqual(['source', 'status', 'findings', 'diagnostics']);
  expect(some.findings.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
  expect(all.findings.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(0);
  expect(all.findings.filter(({ verdict }) => verdict !== 'pass')).toEqual(some.findings);
});

test('bytes that are no report are read, not refused', async () => {
  const binary = Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256);
  for (const address of ['/v1/parse', '/v1/check']) {
    const answer = await post(address, binary);
    expect([address, answer.status]).toEqual([address, 200]);
    expect(await answer.json()).toMatchObject({ status: 'failed', source: { bytes: 5000 } });
  }
});

test('nothing that was sent is kept', async () => {
  await post('/v1/parse', text);
  await post('/v1/check', text);
  expect((await live.store.readTotals()).reports).toBe(0);
});

test('an empty body, an empty file and a form without the file are told apart', async () => {
  expect(await readCode(await post('/v1/parse', ''))).toEqual([400, 'body-empty']);
  expect(await readCode(await live.get('/v1/check', { method: 'POST' }))).toEqual([400, 'body-empty']);
  expect(await readCode(await post('/v1/parse', buildForm([['file', '', 'a.txt']])))).toEqual([400, 'body-empty']);
  expect(await readCode(await post('/v1/parse', buildForm([['other', text, 'a.txt']])))).toEqual([400, 'file-missing']);
  const two = buildForm([
    ['file', text, 'a.txt'],
    ['file', text, 'b.txt'],
  ]);
  expect(await readCode(await post('/v1/check', two))).toEqual([400, 'file-missing']);
});

test('a form that cannot be read as one gives 400', async () => {
  const broken: readonly [string, string][] = [
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', 'not a part'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncut off',
    ],
  ];
  for (const [type, body] of broken) {
    const answer = await post('/v1/parse', body, { 'Content-Type': type });
    expect([type, ...(await readCode(answer))]).toEqual([type, 400, 'multipart-invalid']);
  }
  expect(live.errors).toEqual([]);
});

test('a body over the limit gives 413 that names the limit, with and without a length', async () => {
  for (const address of ['/v1/parse', '/v1/check']) {
    expect((await post(address, new Uint8Array(bodyBytes))).status).toBe(200);
    const over = await post(address, new Uint8Array(bodyBytes + 1));
    expect(over.status).toBe(413);
    expect(((await over.json()) as { detail: string }).detail).toContain(String(bodyBytes));
    const form = await post(address, buildForm([['file', new Uint8Array(bodyBytes), 'a.bin']]));
    expect(await readCode(form)).toEqual([413, 'body-too-large']);
    const chunks = Array.from({ length: 11 }, () => new Uint8Array(bodyBytes / 10));
    const chunked = await sendRaw(live.server.port, address, { method: 'POST', chunks });
    expect([address, chunked.status]).toEqual([address, 413]);
    const within = await sendRaw(live.server.port, address, { method: 'POST', chunks: chunks.slice(1) });
    expect([address, within.status]).toEqual([address, 200]);
  }
});

test('a parser that breaks gives 500 without a trace of the inside', async () => {
  const broken = await serveTestApp([], {
    parse: () => {
      throw new Error('secret inside');
    },
  });
  const answer = await broken.get('/v1/parse', { method: 'POST', body: text });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('secret');
  expect(broken.errors).toMatchObject([{ message: 'secret inside' }]);
  await broken.stop();
});
