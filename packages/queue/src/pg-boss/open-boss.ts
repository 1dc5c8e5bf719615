import { PgBoss } from 'pg-boss';
import { makeTable } from './kept-sources.ts';
import { deadQueue, ingestQueue, schema } from './queue-names.ts';

/** How jobs are tried. Times are in seconds. */
export interface TryOptions {
  /** Further tries after the first (default 5). */
  readonly retryLimit: number;
  /** Pause before the second try (default 5); doubles each time, with some chance in it, up to an hour. */
  readonly retryDelay: number;
  /** A worker silent for so long has lost its jobs (default 30, at least 10). */
  readonly heartbeat: number;
}

const day = 86_400;
// What waits, waits until somebody reads it; "for ever" is not among pg-boss's options.
const tenYears = 3650 * day;
const week = 7 * day;
// Far longer than a batch can take: a worker that hangs altogether falls silent, too.
const longestBatch = 4 * 3600;

/** Tells of what pg-boss met between two calls: a database that is away, a slow query. */
export type TellQueue = (error: unknown) => void;

/** Opens pg-boss on a database; makes its tables, its queues and ours where they are missing. */
export const openBoss = async (url: string, tries: TryOptions, tell: TellQueue): Promise<PgBoss> => {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    application_name: 'nianbao-queue',
    connectionTimeoutMillis: 10_000,
    max: 6,
    schedule: false,
    // Looks for the jobs of silent workers: cheap, and what a killed worker held should not wait for minutes.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', tell);
  await boss.start();
  const { retryLimit, retryDelay, heartbeat } = tries;
  await boss.createQueue(deadQueue, { retentionSeconds: tenYears, deleteAfterSeconds: week, retryLimit: 0 });
  await boss.createQueue(ingestQueue, {
    // One waiting or active job for a content, whoever put it in.
    policy: 'exclusive',
    deadLetter: deadQueue,
    retryLimit,
    retryDelay,
    retryBackoff: true,
    retryDelayMax: 3600,
    heartbeatSeconds: heartbeat,
    expireInSeconds: longestBatch,
    retentionSeconds: tenYears,
    deleteAfterSeconds: week,
  });
  await makeTable(boss.getDb());
  return boss;
};
