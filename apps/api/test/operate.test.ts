// What an operator sees: request ids, measures, log lines, whether the server is ready.
import { expect, test } from 'vitest';
import { createMetrics, findClientBehind, type Log } from '../src/index.ts';
import { serveTestApp } from './serve-test-app.ts';

interface Line {
  readonly level: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly message: string;
}

const collectLog = (): { readonly log: Log; readonly lines: Line[] } => {
  const lines: Line[] = [];
  const write = (level: string) => (facts: object, message: string) =>
    void lines.push({ level, facts: facts as Line['facts'], message });
  return { lines, log: { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') } };
};

test('every answer carries a request id: the given one if it is well-formed, never in a body', async () => {
  const live = await serveTestApp([]);
  const own = await live.get('/v1/agencies.json', { headers: { 'X-Request-Id': 'abc-123_DEF' } });
  expect(own.headers.get('x-request-id')).toBe('abc-123_DEF');
  // Answered from memory, each still has its own.
  const again = await live.get('/v1/agencies.json', { headers: { 'X-Request-Id': 'second' } });
  expect(again.headers.get('x-request-id')).toBe('second');
  const unnamed = await Promise.all([live.get('/v1/agencies.json'), live.get('/v1/agencies.json')]);
  expect(new Set(unnamed.map(({ headers }) => headers.get('x-request-id'))).size).toBe(2);
  for (const bad of ['a b', 'x'.repeat(300), '<script>', 'a"b']) {
    const answer = await live.get('/v1/nothing', { headers: { 'X-Request-Id': bad } });
    const id = answer.headers.get('x-request-id')!;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await answer.text()).not.toContain(id);
  }
  await live.stop();
});

test('requests are counted by route, not by path', async () => {
  const metrics = createMetrics('1.2.3');
  const live = await serveTestApp([{ name: '甲局', year: 2024 }], { metrics });
  for (const path of ['/v1/agencies/nobody', '/v1/agencies/anybody', '/v1/agencies.json', '/wp-login.php', '/a/b/c'])
    await live.get(path);
  await live.get('/v1/parse', { method: 'POST', body: '甲局 2024\n' });
  const answer = await live.get('/metrics');
  expect(answer.headers.get('content-type')).toContain('text/plain');
  const text = await answer.text();
  const count = (labels: string) =>
    Number(new RegExp(`^nianbao_http_request_duration_seconds_count\\{${labels}\\} (\\d+)$`, 'm').exec(text)?.[1]);
  expect(count('method="GET",route="/v1/agencies/:id",status="404"')).toBe(2);
  expect(count('method="GET",route="/v1/agencies",status="200"')).toBe(1);
  expect(count('method="GET",route="none",status="404"')).toBe(2);
  expect(count('method="POST",route="/v1/parse",status="200"')).toBe(1);
  expect(text).not.toContain('wp-login');
  expect(text).toMatch(/^nianbao_parse_duration_seconds_count\{outcome="ok"\} 1$/m);
  expect(text).toMatch(/^nianbao_info\{version="1.2.3"\} 1$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).toMatch(/^nianbao_http_requests_under_way 1$/m);
  await live.stop();
});

test('the depth of a queue is asked at each scrape; a queue that is away leaves the other measures', async () => {
  const answers = [Promise.resolve({ waiting: 12, active: 2 }), Promise.reject(new Error('away'))];
  const { render } = createMetrics('1', () => answers.shift()!);
  const first = (await render()).body;
  expect(first).toMatch(/^nianbao_queue_jobs\{state="waiting"\} 12$/m);
  const second = (await render()).body;
  expect(second).not.toMatch(/^nianbao_queue_jobs\{/m);
  expect(second).toMatch(/^nianbao_info/m);
});

test('the measures are open to this machine, or to whom the operator names', async () => {
  const closed = await serveTestApp([], {
    metrics: createMetrics('1'),
    findClient: findClientBehind(['loopback']),
    mayReadMetrics: (client) => client === '192.0.2.9',
  });
  const ask = (from: string) => closed.get('/metrics', { headers: { 'X-Forwarded-For': from } });
  expect((await ask('192.0.2.9')).status).toBe(200);
  const refused = await ask('192.0.2.10');
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('NIANBAO_METRICS_FROM');
  await closed.stop();
  const none = await serveTestApp([]);
  expect((await none.get('/metrics')).status).toBe(404);
  await none.stop();
});

test('each request is one line with what one looks for, without search words; probes are for debugging', async () => {
  const { log, lines } = collectLog();
  const live = await serveTestApp([], { log });
  await live.get('/v1/agencies.json?q=秘密', { headers: { 'X-Request-Id': 'line-1' } });
  await live.get('/health/live');
  expect(lines.map(({ level, message }) => [level, message])).toEqual([
    ['info', 'request'],
    ['debug', 'request'],
  ]);
  expect(lines[0]!.facts).toMatchObject({
    requestId: 'line-1',
    method: 'GET',
    path: '/v1/agencies.json',
    route: '/v1/agencies',
    status: 200,
    client: '127.0.0.1',
  });
  expect(JSON.stringify(lines)).not.toMatch(/秘密|%E7/);
  await live.stop();
});

test('ready follows the store and the stopping; live does not', async () => {
  let stopping = false;
  const metrics = createMetrics('1');
  const { log, lines } = collectLog();
  const live = await serveTestApp([], { isReady: () => !stopping, metrics, log });
  expect(await (await live.get('/health/ready')).json()).toEqual({ status: 'ready' });
  stopping = true;
  const answer = await live.get('/health/ready');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect((await answer.json()) as object).toMatchObject({ type: 'urn:nianbao:problem:server-stopping' });
  stopping = false;
  await live.store.close();
  const away = await live.get('/health/ready');
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
  expect((await live.get('/health/live')).status).toBe(200);
  expect(await (await live.get('/metrics')).text()).toMatch(/^nianbao_store_errors_total\{code="closed"\} 1$/m);
  expect(lines.some(({ level, message }) => level === 'error' && message === 'store error')).toBe(true);
  await live.stop();
});
