// Listening and stopping.
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { runChecks } from '@nianbao/checks';
import { openStore } from '@nianbao/store';
import { expect, test } from 'vitest';
import { createApp, ListenError, serveApp } from '../src/index.ts';
import { parseForTest } from './serve-test-app.ts';

const buildApp = async (parse = parseForTest) => {
  const store = await openStore('sqlite::memory:');
  return { store, app: createApp({ store, parse, check: runChecks }) };
};

test('a port in use is told in both languages, with what to do', async () => {
  const { app, store } = await buildApp();
  const first = await serveApp(app, { port: 0 });
  const error = await serveApp(app, { port: first.port }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ListenError);
  const { code, text } = error as ListenError;
  expect(code).toBe('EADDRINUSE');
  expect(text.zh).toContain(`端口 ${first.port}`);
  expect(text.en).toContain(`Port ${first.port}`);
  expect(text.en).toContain('--port');
  await first.close();
  const second = await serveApp(app, { port: first.port });
  expect(second.address).toBe(`http://127.0.0.1:${first.port}`);
  await second.close();
  await store.close();
});

test('an address of another machine is told as such', async () => {
  const { app, store } = await buildApp();
  await expect(serveApp(app, { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  await store.close();
});

test('what is no HTTP is answered with a problem that says so, in both languages', async () => {
  const { app, store } = await buildApp();
  const server = await serveApp(app, { port: 0 });
  const send = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes));
      let answer = '';
      socket.on('data', (part) => {
        answer += part;
      });
      socket.on('end', () => resolve(answer)).on('error', reject);
    });
  const cases = [
    ['GET /v1/search?q=公开 HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'request-unreadable'],
    ['GET / HTTP/1.1\r\nnot a header\r\n\r\n', 400, 'request-unreadable'],
    [`GET /?${'x'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, 'request-headers-too-large'],
  ] as const;
  for (const [bytes, status, code] of cases) {
    const [head, body] = (await send(bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('Content-Type: application/problem+json; charset=utf-8');
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body!)}`);
    expect(JSON.parse(body!)).toMatchObject({
      type: `urn:nianbao:problem:${code}`,
      status,
      message: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/^[A-Z]/) },
    });
  }
  expect((await fetch(`${server.address}/health`)).status).toBe(200);
  await server.close();
  await store.close();
});

test('closing lets the request under way finish and takes no other', async () => {
  let release = (): void => {};
  let arrive = (): void => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const { app, store } = await buildApp(async (bytes, source) => {
    arrive();
    await gate;
    return parseForTest(bytes, source);
  });
  const server = await serveApp(app, { port: 0 });
  const answer = fetch(`${server.address}/v1/parse`, { method: 'POST', body: '甲县财政局 2024\n' });
  await arrived;
  let isClosed = false;
  const closing = server.close().then(() => {
    isClosed = true;
  });
  await expect(fetch(`${server.address}/health`)).rejects.toThrow();
  expect(isClosed).toBe(false);
  release();
  expect((await answer).status).toBe(200);
  await closing;
  await server.close();
  await store.close();
});

test('closed under load it answers what is on its way on every connection, and that is the last', async () => {
  const { app, store } = await buildApp();
  const server = await serveApp(app, { port: 0, lingerMs: 500 });
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (): Promise<string> =>
    new Promise((resolve) => {
      const asked = get(`${server.address}/v1/reports.json`, { agent }, (answer) => {
        answer.resume().on('close', () => resolve(answer.complete ? `${answer.statusCode}` : 'cut off'));
      });
      asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    });
  const seen = new Map<string, number>();
  const load = Array.from({ length: 16 }, async () => {
    for (let outcome = ''; outcome !== 'ECONNREFUSED'; ) {
      outcome = await ask();
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }
  });
  while ((seen.get('200') ?? 0) < 100) await wait(5);
  await server.close();
  await Promise.all(load);
  expect([...seen.keys()].sort()).toEqual(['200', 'ECONNREFUSED']);
  agent.destroy();
  await store.close();
});
