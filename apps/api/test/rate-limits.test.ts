// How often one client may ask, who counts as one client, and what it is told.
import { afterAll, expect, inject, test } from 'vitest';
import { findClientBehind, limitInMemory, matchNetworks, openSharedLimits, type RatePolicy } from '../src/index.ts';
import { readClientKey } from '../src/limits/find-client.ts';
import { serveTestApp } from './serve-test-app.ts';

const read: RatePolicy = { name: 'read', most: 3, seconds: 60 };
const work: RatePolicy = { name: 'work', most: 1, seconds: 60 };

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

test('beyond the limit there is 429 with when to come again; reading and work are counted apart', async () => {
  const live = await serveTestApp([], { rateLimits: { read: limitInMemory(read), work: limitInMemory(work) } });
  stops.push(live.stop);
  for (const left of [2, 1, 0]) {
    const answer = await live.get('/v1/agencies.json');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('ratelimit-policy')).toBe('"read";q=3;w=60');
    expect(answer.headers.get('ratelimit')).toMatch(new RegExp(`^"read";r=${left};t=(60|5\\d)$`));
  }
  const over = await live.get('/v1/agencies.json');
  expect(over.status).toBe(429);
  expect(over.headers.get('content-type')).toContain('application/problem+json');
  const wait = Number(over.headers.get('retry-after'));
  expect(over.headers.get('ratelimit')).toBe(`"read";r=0;t=${wait}`);
  expect(await over.json()).toMatchObject({ type: 'urn:nianbao:problem:rate-exceeded', status: 429 });
  const post = () => live.get('/v1/parse', { method: 'POST', body: '甲局 2024\n' });
  expect((await post()).status).toBe(200);
  expect((await post()).status).toBe(429);
  // Watching is not counted, nor what the program asks itself.
  for (const address of ['/health/live', '/health', '/docs']) expect((await live.get(address)).status).toBe(200);
  expect((await live.app.request('/v1/agencies.json')).status).toBe(200);
  // A page that may read from anywhere may read the headers, too.
  const exposed = (await live.get('/v1/agencies.json')).headers.get('access-control-expose-headers');
  for (const header of ['RateLimit', 'Retry-After', 'X-Request-Id']) expect(exposed).toContain(header);
});

test('a 304 tells the limit as well', async () => {
  const live = await serveTestApp([], { rateLimits: { read: limitInMemory(read) } });
  stops.push(live.stop);
  const tag = (await live.get('/v1/agencies.json')).headers.get('etag')!;
  const again = await live.get('/v1/agencies.json', { headers: { 'If-None-Match': tag } });
  expect([again.status, again.headers.get('ratelimit')?.slice(0, 10)]).toEqual([304, '"read";r=1']);
});

test('only a trusted proxy may say who asks', async () => {
  const ask = async (trusted: string[], forwarded: string[]) => {
    const rateLimits = { read: limitInMemory({ ...read, most: 1 }) };
    const live = await serveTestApp([], { rateLimits, findClient: findClientBehind(trusted) });
    const answers = [];
    for (const value of forwarded)
      answers.push((await live.get('/v1/rules.json', { headers: { 'X-Forwarded-For': value } })).status);
    await live.stop();
    return answers;
  };
  expect(await ask(['loopback'], ['192.0.2.1', '192.0.2.2', '192.0.2.1'])).toEqual([200, 200, 429]);
  expect(await ask([], ['192.0.2.1', '192.0.2.2'])).toEqual([200, 429]);
  // What a client writes before its own address counts for nothing.
  expect(await ask(['loopback'], ['10.9.9.9, 192.0.2.1', '10.8.8.8, 192.0.2.1'])).toEqual([200, 429]);
});

test('of IPv6 a /64 is one client, of IPv4 an address; networks are matched', () => {
  expect(readClientKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(readClientKey('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64');
  expect(readClientKey('192.0.2.7')).toBe('192.0.2.7');
  const matches = matchNetworks(['10.0.0.0/8', 'loopback']);
  expect(['10.1.2.3', '127.0.0.1', '::1', '192.0.2.1', ''].map(matches)).toEqual([true, true, true, false, false]);
  expect(() => matchNetworks(['10.0.0.0/99'])).toThrow();
});

test.skipIf(inject('postgres') === undefined)(
  'servers that share a PostgreSQL share the count, and count for themselves while it is away',
  async () => {
    const url = inject('postgres')!;
    const shared = await Promise.all([openSharedLimits(url), openSharedLimits(url)]);
    const [first, second] = shared.map(({ build }) => build(read));
    const states = [];
    for (const limiter of [first!, second!, first!, second!, first!]) states.push(await limiter.take('192.0.2.44'));
    expect(states.map(({ allowed, left }) => [allowed, left])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
      [false, 0],
    ]);
    expect((await second!.take('192.0.2.45')).left).toBe(2);
    for (const { close } of shared) await close();
    expect(await first!.take('192.0.2.46')).toMatchObject({ allowed: true, left: 2 });
  },
);

test.skipIf(inject('postgres') === undefined)('two servers turn a client away together', async () => {
  const url = inject('postgres')!;
  const shared = await Promise.all([openSharedLimits(url), openSharedLimits(url)]);
  const findClient = findClientBehind(['loopback']);
  const servers = await Promise.all(
    shared.map(({ build }) => serveTestApp([], { rateLimits: { read: build(read) }, findClient })),
  );
  const ask = async (index: number) => {
    const answer = await servers[index]!.get('/v1/agencies.json', { headers: { 'X-Forwarded-For': '192.0.2.77' } });
    return [answer.status, answer.headers.get('ratelimit')?.match(/r=(\d+)/)?.[1], answer.headers.has('retry-after')];
  };
  const answers = [];
  for (const index of [0, 1, 0, 1, 0]) answers.push(await ask(index));
  expect(answers).toEqual([
    [200, '2', false],
    [200, '1', false],
    [200, '0', false],
    [429, '0', true],
    [429, '0', true],
  ]);
  for (const server of servers) await server.stop();
  for (const { close } of shared) await close();
});
