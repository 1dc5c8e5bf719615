// What caches, of browsers and of others, may rely on at every address.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMetrics } from '../src/index.ts';
import { type Documented, readDocumented } from './read-documented.ts';
import { serveTestApp, type TestServer } from './serve-test-app.ts';

const name = '测试市财政局';
const origin = { Origin: 'https://elsewhere.example' };
// What says how the server is, and what is streamed, is not for caches; these say so.
const uncached = /^\/(health|metrics)|^\/v1\/export\./;

let live: TestServer;
let documented: Documented;
beforeAll(async () => {
  live = await serveTestApp([{ name, year: 2024, figures: { '/applications/newReceived/total': 7 } }], {
    metrics: createMetrics('0'),
  });
  documented = await readDocumented(live, name);
});
afterAll(() => live.stop());

/** The tags of an address by the encoding that is asked for; the bytes are the same in each. */
const readTags = async (address: string, body: Buffer): Promise<ReadonlyMap<string, string>> => {
  const tags = new Map<string, string>();
  for (const encoding of ['gzip', 'br', 'zstd', 'identity']) {
    const packed = await live.get(address, { headers: { ...origin, 'Accept-Encoding': encoding } });
    expect(Buffer.from(await packed.arrayBuffer()).equals(body), `${address} ${encoding}`).toBe(true);
    const tag = packed.headers.get('etag')!;
    const isPacked = packed.headers.get('content-encoding') === encoding;
    // Other bytes, another strong tag.
    if (isPacked) expect([...tags.values()].includes(tag), address).toBe(false);
    tags.set(encoding, tag);
  }
  return tags;
};

test('whatever can be kept by a cache has a strong tag that gives 304, for other sites too, and in every encoding', async () => {
  const reading = documented.operations.filter(({ method }) => method === 'get');
  expect(reading.length).toBeGreaterThan(25);
  for (const { path, operation } of reading) {
    const address = documented.fillAddress(path, operation);
    const plain = await live.get(address, { headers: origin });
    const body = Buffer.from(await plain.arrayBuffer());
    if (path !== '/metrics')
      expect([address, plain.headers.get('access-control-allow-origin')]).toEqual([address, '*']);
    if (uncached.test(path)) {
      expect([address, plain.headers.get('cache-control')]).toEqual([address, 'no-store']);
      continue;
    }
    expect(plain.headers.get('etag'), address).toMatch(/^"[^"]+"$/);
    expect(plain.headers.get('vary')?.toLowerCase(), address).toContain('accept-encoding');
    for (const [encoding, tag] of await readTags(address, body)) {
      const headers = { ...origin, 'Accept-Encoding': encoding, 'If-None-Match': tag };
      const again = await live.get(address, { headers });
      expect([address, encoding, again.status, await again.text()]).toEqual([address, encoding, 304, '']);
      expect(again.headers.get('access-control-allow-origin'), address).toBe('*');
      const other = await live.get(address, { headers: { ...headers, 'If-None-Match': '"another"' } });
      expect([address, encoding, other.status]).toEqual([address, encoding, 200]);
      await other.arrayBuffer();
    }
  }
});
