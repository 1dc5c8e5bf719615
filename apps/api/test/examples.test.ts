// The repository's example reports through the real parser, rules, store and server.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksVersion, runChecks } from '@nianbao/checks';
import { parseReport, parserVersion } from '@nianbao/parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listStaticAddresses } from '../src/index.ts';
import { serveTestApp, type TestServer } from './serve-test-app.ts';

const folder = join(import.meta.dirname, '../../../examples');
const names = readdirSync(folder).filter((name) => /\.(txt|html)$/.test(name));
let live: TestServer;

const read = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, name)));

beforeAll(async () => {
  live = await serveTestApp([], { parse: parseReport, check: runChecks });
  for (const name of names) {
    const bytes = read(name);
    const result = await parseReport(bytes, { path: name });
    await live.store.ingest({ result, masked: [], findings: runChecks(result), bytes, parserVersion, checksVersion });
  }
});
afterAll(() => live.stop());

test('parse and check answer what the engine says of the same bytes', async () => {
  for (const name of names) {
    const result = await parseReport(read(name), { path: name });
    const findings = runChecks(result).filter(({ verdict }) => verdict !== 'pass');
    const form = (): FormData => {
      const data = new FormData();
      data.append('file', new Blob([read(name)]), name);
      return data;
    };
    const post = async (address: string) => (await live.get(address, { method: 'POST', body: form() })).text();
    expect(await post('/v1/parse'), name).toBe(JSON.stringify(result));
    const { source, status, diagnostics } = result;
    expect(await post('/v1/check'), name).toBe(JSON.stringify({ source, status, findings, diagnostics }));
  }
});

test('every example is served with the figures that were read', async () => {
  const { items } = (await (await live.get('/v1/reports.json')).json()) as {
    items: { agencyId: string; key: string }[];
  };
  expect(items).toHaveLength(names.length);
  for (const { agencyId, key } of items) {
    const report = `/v1/reports/${agencyId}/${key}`;
    const { result } = (await (await live.get(`${report}.json`)).json()) as { result: { source: { path: string } } };
    const source = new Uint8Array(await (await live.get(`${report}/source`)).arrayBuffer());
    expect(source).toEqual(read(result.source.path));
    const { report: parsed, ...rest } = await parseReport(source, { path: result.source.path });
    // The store adds the one thing that it alone knows: under which id it keeps the agency.
    const kept = { ...rest, report: { ...parsed, agency: { ...parsed?.agency, id: agencyId } } };
    expect(result).toEqual(JSON.parse(JSON.stringify(kept)));
  }
});

test('built and served bytes of the examples agree', async () => {
  for await (const address of listStaticAddresses(live.store)) {
    const built = Buffer.from(await (await live.app.request(address)).arrayBuffer());
    const served = Buffer.from(await (await live.get(address)).arrayBuffer());
    expect(served.equals(built), address).toBe(true);
  }
});
