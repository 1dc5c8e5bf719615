// `pnpm kill-test`: ends programs with SIGKILL at random moments, 200 times each: one that ingests into SQLite, one that
// ingests into PostgreSQL (both a few at a time, and so many that they are written together), and a worker. Nothing may be
// lost or doubled, and the next run finishes.
// `--kills 200`, `--seed 1`, `--only ingest-sqlite,ingest-postgres,bulk-sqlite,bulk-postgres,worker`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openQueue } from '@nianbao/queue';
import { startPostgres } from '../../packages/store/test/start-postgres.ts';
import { type KillSummary, runKillRounds } from './kill/kill-rounds.ts';
import {
  createIngestSubject,
  createWorkerSubject,
  few,
  type IngestWork,
  many,
  programs,
} from './kill/kill-subjects.ts';
import { createRandom } from './random.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'ingest-sqlite,ingest-postgres,bulk-sqlite,bulk-postgres,worker' },
  },
});
const kills = Number(values.kills);
const wanted = values.only.split(',');
const write = (text: string) => process.stdout.write(`${text}\n`);
const tellProgress = (done: number, kept: number): void => {
  process.stderr.write(`${done} kills, ${kept} reports kept\n`);
};
const folder = mkdtempSync(join(tmpdir(), 'nianbao-kills-'));
const server = wanted.some((name) => !name.endsWith('-sqlite')) ? await startPostgres() : null;

const runWorker = async (url: string): Promise<KillSummary> => {
  // A killed worker's jobs come back soon, so that they are met again by later kills.
  const queue = await openQueue(url, { programs, heartbeat: 10, retryDelay: 1, retryLimit: 20 });
  try {
    return await runKillRounds(
      createWorkerSubject(url, queue),
      kills,
      createRandom(`worker ${values.seed}`),
      tellProgress,
    );
  } finally {
    await queue.close();
  }
};

const runIngest = (url: string, name: string, work: IngestWork): Promise<KillSummary> =>
  runKillRounds(createIngestSubject(url, work), kills, createRandom(`${name} ${values.seed}`), tellProgress);

const subjects: Readonly<Record<string, () => Promise<KillSummary>>> = {
  'ingest-sqlite': async () => runIngest(`sqlite:${join(folder, 'store.db')}`, 'sqlite', few),
  'ingest-postgres': async () => runIngest(await server!.createDatabase(), 'postgres', few),
  'bulk-sqlite': async () => runIngest(`sqlite:${join(folder, 'bulk.db')}`, 'bulk sqlite', many),
  'bulk-postgres': async () => runIngest(await server!.createDatabase(), 'bulk postgres', many),
  worker: async () => runWorker(await server!.createDatabase()),
};

try {
  for (const name of wanted) {
    const run = subjects[name];
    if (!run) throw new Error(`--only ${name}: expected ${Object.keys(subjects).join(', ')}`);
    const { kills: done, survived, reports, seconds, faults } = await run();
    write(
      `${name}: ${done} kills (${survived} more had ended before), ${reports} reports, ${faults.length} faults, ${seconds.toFixed(0)} s`,
    );
    for (const fault of faults.slice(0, 20)) write(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
