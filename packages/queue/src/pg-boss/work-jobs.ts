import type { Job as BossJob, JobResult, PgBoss } from 'pg-boss';
import type { Job, QueuedSource, RunJobs, Verdict, Working, WorkOptions } from '../port.ts';
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

// What is done is settled at once, together with its bytes: should the program die now, it is not done again.
const settleDone = async (boss: PgBoss, jobs: readonly Taken[], verdicts: readonly Verdict[]): Promise<void> => {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const done = verdicts.filter((verdict) => verdict.kind === 'done');
  if (done.length === 0) return;
  const hashes = done.flatMap(({ id }) => {
    const { sha256, place } = byId.get(id)!.data;
    return sha256 !== null && place.kind === 'kept' ? [sha256] : [];
  });
  await withinTransaction(boss, async (db) => {
    await holdKept(db, hashes);
    for (const { id, outcome } of done) await boss.complete(ingestQueue, byId.get(id)!, outcome, { db });
    await dropKept(db, hashes);
  });
};

const runRound = async (jobs: readonly Taken[], run: RunJobs): Promise<readonly Verdict[]> => {
  try {
    return await run(jobs.map(asJob), AbortSignal.any(jobs.map(({ signal }) => signal)));
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
        const verdicts = await runRound(round, run);
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
