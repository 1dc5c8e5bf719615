import type { Job as BossJob, Db, JobResult, PgBoss } from 'pg-boss';
import type { Done, Job, QueuedSource, RunJobs, Verdict, Working, WorkOptions } from '../port.ts';
import { readError } from '../queue-error.ts';
import { dropKept, holdKept } from './kept-sources.ts';
import { ingestQueue } from './queue-names.ts';
import { splitRounds } from './split-rounds.ts';
import { withinTransaction } from './within-transaction.ts';

type Taken = BossJob<QueuedSource>;

const asJob = ({ id, data, retryCount }: Taken): Job => ({ ...data, id, tries: retryCount });

const asResult = (verdict: Verdict): JobResult => {
  const { id, kind } = verdict;
  if (kind === 'done') return { id, status: 'completed', output: verdict.outcome };
  return { id, status: kind === 'retry' ? 'failed' : 'deadletter', output: verdict.failure };
};

const settleWithin = async (boss: PgBoss, jobs: readonly Taken[], done: readonly Done[], db: Db): Promise<void> => {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const hashes = done.flatMap(({ id }) => {
    const { sha256, place } = byId.get(id)!.data;
    return sha256 !== null && place.kind === 'kept' ? [sha256] : [];
  });
  await holdKept(db, hashes);
  for (const { id, outcome } of done) await boss.complete(ingestQueue, byId.get(id)!, outcome, { db });
  await dropKept(db, hashes);
};

// What is done is settled at once, together with its bytes: should the program die now, it is not done again.
const settleDone = async (boss: PgBoss, jobs: readonly Taken[], verdicts: readonly Verdict[]): Promise<void> => {
  const done = verdicts.filter((verdict) => verdict.kind === 'done').filter(({ settled }) => !settled);
  if (done.length === 0) return;
  await withinTransaction(boss, (db) => settleWithin(boss, jobs, done, db));
};

const runRound = async (boss: PgBoss, jobs: readonly Taken[], run: RunJobs): Promise<readonly Verdict[]> => {
  try {
    const signal = AbortSignal.any(jobs.map((job) => job.signal));
    return await run(jobs.map(asJob), signal, (done, statements) => settleWithin(boss, jobs, done, statements));
  } catch (error) {
    const { code, text } = readError(error);
    return jobs.map(({ id }) => ({ id, kind: 'retry', failure: { code, message: text } }));
  }
};

/** Begins to take jobs and to run them. */
export const workJobs = async (boss: PgBoss, run: RunJobs, options: WorkOptions): Promise<Working> => {
  const { batchSize = 20, batches = 2, pollSeconds = 2 } = options;
  await boss.work<QueuedSource, unknown>(
    ingestQueue,
    {
      batchSize,
      localConcurrency: batches,
      pollingIntervalSeconds: pollSeconds,
      burstWhenBatchFull: batchSize > 1,
      perJobResults: true,
    } as const,
    async (jobs: Taken[]): Promise<JobResult[]> => {
      const results: JobResult[] = [];
      for (const round of splitRounds(jobs)) {
        const verdicts = await runRound(boss, round, run);
        await settleDone(boss, round, verdicts);
        results.push(...verdicts.map(asResult));
      }
      return results;
    },
  );
  return {
    stop: (graceSeconds) => boss.stop({ graceful: true, close: false, timeout: graceSeconds * 1000 }),
  };
};
