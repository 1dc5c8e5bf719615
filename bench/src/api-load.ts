// `pnpm bench:api`: requests a second and p50/p99 of the API under load, beside a bare Hono and a bare node:http server
// that give the same bytes from memory, in one run. `--reports` how many the store holds (default 2,000; 100,000 is what
// the issue of the store asks for), `--seconds` of each load, `--db` a store that is there already (or is filled and kept).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore, type Store } from '@nianbao/store';
import { fillStore } from './load/fill-store.ts';
import { type Addresses, type LoadCase, listLoads } from './load/list-loads.ts';
import { type Load, measureLoad } from './load/measure-load.ts';
import { startServer } from './load/start-server.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '3' },
    db: { type: 'string' },
  },
});
const reports = Number(values.reports);
const seconds = Number(values.seconds);
const folder = mkdtempSync(join(tmpdir(), 'nianbao-load-'));
const db = values.db ?? `sqlite:${join(folder, 'store.db')}`;
const write = (line: string) => process.stdout.write(`${line}\n`);

const readAddresses = async (store: Store): Promise<Addresses> => {
  const agencies: string[] = [];
  const paths: string[] = [];
  let after: readonly (string | number)[] | null = null;
  do {
    const part = await store.seekAgencies({ sort: [], after, limit: 1000 });
    agencies.push(...part.items.map(({ id }) => id));
    paths.push(...part.items.flatMap(({ id, keys }) => keys.map((key) => `/v1/reports/${id}/${key}`)));
    after = part.next;
  } while (after && paths.length < 100_000);
  return { agencies, reports: paths };
};

const columns = [38, 10, 8, 8, 8] as const;
const line = (cells: readonly string[]) =>
  write(
    cells.map((cell, index) => (index === 0 ? cell.padEnd(columns[0]) : cell.padStart(columns[index] ?? 12))).join(' '),
  );
const show = (name: string, { perSecond, p50, p99, bad }: Load, ratios = '') =>
  line([name, perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), ratios, bad > 0 ? `${bad} bad answers` : '']);

/** The same bytes from the bare servers, for as long and over as many connections. */
const measureBare = async (kind: 'hono' | 'http', bytes: Uint8Array, connections: number): Promise<Load> => {
  const file = join(folder, 'bytes');
  writeFileSync(file, bytes);
  const server = await startServer(kind, file);
  await measureLoad(server.address, ['/'], { connections, seconds: 1 });
  const load = await measureLoad(server.address, ['/'], { connections, seconds });
  await server.stop();
  return load;
};

const measureCase = async (address: string, { name, paths, connections }: LoadCase): Promise<void> => {
  const bytes = new Uint8Array(
    await (await fetch(address + paths[0]!, { headers: { 'Accept-Encoding': 'identity' } })).arrayBuffer(),
  );
  // The bare servers just before and after: what else the machine does weighs on all three.
  const http = await measureBare('http', bytes, connections);
  await measureLoad(address, paths, { connections, seconds: 1 });
  const api = await measureLoad(address, paths, { connections, seconds });
  const hono = await measureBare('hono', bytes, connections);
  const ratio = (bare: Load) => `${Math.round((100 * api.perSecond) / bare.perSecond)} %`;
  write('');
  show(`${name} (${connections} connections, ${bytes.byteLength} B)`, api);
  line(['  bare Hono', hono.perSecond.toFixed(0), hono.p50.toFixed(1), hono.p99.toFixed(1), ratio(hono)]);
  line(['  bare node:http', http.perSecond.toFixed(0), http.p50.toFixed(1), http.p99.toFixed(1), ratio(http)]);
};

try {
  const store = await openStore(db);
  if ((await store.countReports()) === 0) {
    const begun = performance.now();
    await fillStore(store, reports);
    write(`filled and released in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  const addresses = await readAddresses(store);
  const held = await store.countReports();
  await store.close();
  write(
    `${held} reports; ${seconds} s each; times in milliseconds; ratios: the API's requests a second to the bare server's`,
  );
  line(['', 'requests/s', 'p50', 'p99', 'ratio']);
  const server = await startServer('api', db);
  for (const load of listLoads(addresses)) await measureCase(server.address, load);
  await server.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
