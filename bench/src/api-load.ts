// `pnpm bench:api`: requests a second and p50/p99 of the API under load, beside a bare Hono and a bare node:http server
// that give the same bytes from memory, in one run (asked by wrk where the machine has it, else by autocannon); then
// look-ups while somebody searches. `--reports` how many the store holds (default 2,000; 100,000 is what the issue of the
// store asks for), `--seconds` of each load, `--rounds` how often the three servers are asked in turns (the round with the
// middle ratio counts, and is shown), `--only` cases whose name holds this, `--db` a store that is there already (or is
// filled and kept).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore, type Store } from '@nianbao/store';
import { fillStore } from './load/fill-store.ts';
import { type Addresses, type LoadCase, listLoads } from './load/list-loads.ts';
import { type Load, loader, measureLoad } from './load/measure-load.ts';
import { startServer } from './load/start-server.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    db: { type: 'string' },
  },
});
const reports = Number(values.reports);
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
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

// So many answers stand for all, where more addresses are asked for than a bare server should hold.
const mostAnswers = 200;

const fetchBytes = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })).arrayBuffer());

/** Puts the bytes of the first answers into a folder for the bare servers; gives their mean length. */
const keepAnswers = async (address: string, paths: readonly string[], into: string): Promise<number> => {
  mkdirSync(into);
  let sum = 0;
  const kept = paths.slice(0, mostAnswers);
  for (const [index, path] of kept.entries()) {
    const bytes = await fetchBytes(address + path);
    writeFileSync(join(into, String(index)), bytes);
    sum += bytes.byteLength;
  }
  return Math.round(sum / kept.length);
};

/** The same bytes from a bare server, for as long and over as many connections. */
const measureBare = async (kind: 'hono' | 'http', answers: string, connections: number): Promise<Load> => {
  const server = await startServer(kind, answers);
  await measureLoad(server.address, ['/'], { connections, seconds: 1 });
  const load = await measureLoad(server.address, ['/'], { connections, seconds });
  await server.stop();
  return load;
};

/** One load on each of the three servers. */
interface Round {
  readonly http: Load;
  readonly api: Load;
  readonly hono: Load;
}

// The bare servers just before and after: what else the machine does weighs on all three.
const measureRound = async (address: string, { paths, connections }: LoadCase, answers: string): Promise<Round> => {
  const http = await measureBare('http', answers, connections);
  await measureLoad(address, paths, { connections, seconds: 1 });
  const api = await measureLoad(address, paths, { connections, seconds });
  return { http, api, hono: await measureBare('hono', answers, connections) };
};

const percent = (api: Load, bare: Load): number => Math.round((100 * api.perSecond) / bare.perSecond);
const ofHono = ({ api, hono }: Round): number => percent(api, hono);

const measureCase = async (address: string, load: LoadCase): Promise<void> => {
  const { name, paths, connections, once = false } = load;
  const times = once ? 1 : rounds;
  const answers = join(folder, name);
  const length = await keepAnswers(address, paths, answers);
  const measured: Round[] = [];
  for (let round = 0; round < times; round += 1) measured.push(await measureRound(address, load, answers));
  rmSync(answers, { recursive: true });
  const byRatio = measured.toSorted((a, b) => ofHono(a) - ofHono(b));
  const { http, api, hono } = byRatio[Math.floor(byRatio.length / 2)]!;
  write('');
  show(`${name} (${connections} connections, ${length} B)`, api);
  line(['  bare Hono', hono.perSecond.toFixed(0), hono.p50.toFixed(1), hono.p99.toFixed(1), `${percent(api, hono)} %`]);
  line([
    '  bare node:http',
    http.perSecond.toFixed(0),
    http.p50.toFixed(1),
    http.p99.toFixed(1),
    `${percent(api, http)} %`,
  ]);
  if (times === 1) return;
  write(
    `  of ${times} rounds: ${byRatio.map(ofHono).join(', ')} % of bare Hono, p99 ${byRatio.map((round) => round.api.p99.toFixed(1)).join(', ')}`,
  );
};

/** Look-ups by one, alone and while another searches without a pause for what takes longest. */
const measureBeside = async (address: string, lookUps: readonly string[], search: readonly string[]): Promise<void> => {
  const alone = await measureLoad(address, lookUps, { connections: 1, seconds });
  const searching = measureLoad(address, search, { connections: 1, seconds: seconds + 1 });
  const beside = await measureLoad(address, lookUps, { connections: 1, seconds });
  await searching;
  write('');
  show('look-ups, one at a time', alone);
  show('  while another searches', beside, `${Math.round((100 * beside.perSecond) / alone.perSecond)} %`);
};

try {
  const store = await openStore(db);
  if ((await store.countReports()) === 0) {
    const begun = performance.now();
    await fillStore(store, reports, (kept) => process.stderr.write(`${kept} reports kept\n`));
    write(`filled and released in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  const addresses = await readAddresses(store);
  const held = await store.countReports();
  await store.close();
  write(
    `${held} reports; asked by ${loader}; ${seconds} s each; times in milliseconds; ratios: the API's requests a second to the bare server's`,
  );
  line(['', 'requests/s', 'p50', 'p99', 'ratio']);
  const server = await startServer('api', db);
  const loads = listLoads(addresses);
  for (const load of loads) if (load.name.includes(values.only)) await measureCase(server.address, load);
  await measureBeside(server.address, addresses.reports.slice(0, 200), loads.at(-1)!.paths);
  await server.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
