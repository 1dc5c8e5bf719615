// `pnpm kill-test`: ends programs with SIGKILL at random moments, 200 times each: one that ingests into SQLite, one that
// ingests into PostgreSQL, and a worker. Nothing may be lost or doubled, and the next run finishes.
// `--kills 200`, `--seed 1`, `--only ingest-sqlite,ingest-postgres,worker`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openQueue } from '@nianbao/queue';
import { startPostgres } from '../../packages/store/test/start-postgres.ts';
import { type KillSummary, runKillRounds } from './kill/kill-rounds.ts';
import { createIngestSubject, createWorkerSubject, programs } from './kill/kill-subjects.ts';
import { createRandom } from './random.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'ingest-sqlite,ingest-postgres,worker' },
  },
});
const kills = Number(values.kills);
const wanted = values.only.split(',');
const write = (text: string) => process.stdout.write(`${text}\n`);
const tellProgress = (done: number, kept: number): void => {
  process.stderr.write(`${done} kills, ${kept} reports kept\n`);
};
const folder = mkdtempSync(join(tmpdir(), 'nianbao-kills-'));
const server = wanted.some((name) => name !== 'ingest-sqlite') ? await startPostgres() : null;

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

const subjects: Readonly<Record<string, () => Promise<KillSummary>>> = {
  'ingest-sqlite': async () =>
    runKillRounds(
      createIngestSubject(`sqlite:${join(folder, 'store.db')}`),
      kills,
      createRandom(`sqlite ${values.seed}`),
      tellProgress,
    ),
  'ingest-postgres': async () =>
    runKillRounds(
      createIngestSubject(await server!.createDatabase()),
      kills,
      createRandom(`postgres ${values.seed}`),
      tellProgress,
    ),
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
