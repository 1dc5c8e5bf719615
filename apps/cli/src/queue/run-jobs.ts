// What a worker does with some jobs: load, read within the limit, check, keep in one transaction, say what became of each.
import { checksVersion, masking, maskPersonalData } from '@nianbao/checks';
import { parserVersion } from '@nianbao/parser';
import type { Done, Job, JobFailure, Queue, RunJobs, SettleJobs, Verdict } from '@nianbao/queue';
import { type Captured, type Ingested, type Store, StoreError, type Submission } from '@nianbao/store';
import { plainChecking } from '../checking/checking.ts';
import { judgeKept } from '../checking/judge-waiting.ts';
import { tell } from '../output/tell.ts';
import type { ReadingThreads } from '../reading/open-reading-threads.ts';
import { readAlone } from '../reading/read-alone.ts';
import type { Reading } from '../reading/reading.ts';
import { wording } from '../wording.ts';
import { loadSource } from './load-source.ts';

/** What a worker works with. */
export interface WorkPlace {
  readonly queue: Queue;
  readonly store: Store;
  readonly threads: ReadingThreads;
  /** Whether the queue stands in the store's database: then a report is kept and its job ended in one transaction. */
  readonly isShared: boolean;
}

type Attempt =
  | {
      readonly kind: 'reading';
      readonly job: Job;
      readonly reading: Reading;
      readonly captured: Captured | undefined;
    }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };

// What a document is told that met a limit of time or memory.
const boundCodes: ReadonlySet<string> = new Set(['reading-too-long', 'reading-too-large']);

const giveUp = ({ id }: Job, failure: JobFailure, final: boolean): Attempt => ({
  kind: 'verdict',
  verdict: { id, kind: final ? 'dead' : 'retry', failure },
});

const readJob = async ({ queue, threads }: WorkPlace, job: Job, signal: AbortSignal): Promise<Attempt> => {
  const source = await loadSource(queue, job, signal);
  if (source.kind === 'missing') return giveUp(job, source.failure, source.final);
  const { label, place } = job;
  const from = place.kind === 'url' ? { url: place.url } : {};
  const input = { kind: 'content', bytes: source.bytes, label, named: true, ...from } as const;
  const outcome = await readAlone(threads, input, { check: plainChecking });
  if (outcome.kind !== 'read') return giveUp(job, { code: outcome.kind, message: outcome.problem }, false);
  const { result } = outcome.reading;
  if (result.report !== null) return { kind: 'reading', job, reading: outcome.reading, captured: source.captured };
  const error = result.diagnostics.find(({ severity }) => severity === 'error');
  // A crowded machine may be why a limit was met: it is tried again, some time later. Other reasons stay.
  const bounded = error !== undefined && boundCodes.has(error.code);
  const code = bounded ? error.code : 'no-report';
  return giveUp(job, { code, message: wording.noReport(label, error?.message ?? null) }, !bounded);
};

const judge = ({ id, label }: Job, outcome: Ingested): Verdict => {
  if (outcome.kind === 'failed')
    return { id, kind: 'retry', failure: { code: outcome.error.code, message: outcome.error.text } };
  if (outcome.kind === 'rejected')
    return { id, kind: 'dead', failure: { code: outcome.reason, message: wording.noReport(label, null) } };
  return { id, kind: 'done', outcome: { ...outcome } };
};

type Read = Extract<Attempt, { kind: 'reading' }>;

const buildSubmission = ({ reading: { result, findings, bytes }, captured }: Read): Submission => ({
  ...maskPersonalData(result, findings, bytes),
  ...(captured ? { captured } : {}),
  bytes,
  parserVersion,
  checksVersion,
});

const listAgencies = (verdicts: readonly Verdict[]): string[] => [
  ...new Set(verdicts.flatMap((verdict) => (isDone(verdict) ? [String(verdict.outcome.agencyId)] : []))),
];

// Where that fails the job is done all the same: it is told of, here and by doctor, and the rest is masked by db migrate.
const maskOlder = async (store: Store, submissions: readonly Submission[]): Promise<void> => {
  try {
    await store.maskAgain(masking, { sha256s: submissions.map(({ result }) => result.source.sha256) });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    tell('warning', wording.notMasked(error.text));
  }
};

const isDone = (verdict: Verdict): verdict is Done => verdict.kind === 'done';

const keep = async (
  { store, isShared }: WorkPlace,
  attempts: readonly Read[],
  settle: SettleJobs,
): Promise<Verdict[]> => {
  const submissions = attempts.map(buildSubmission);
  const judgeAll = (outcomes: readonly Ingested[]) => attempts.map(({ job }, index) => judge(job, outcomes[index]!));
  try {
    if (!isShared || !store.ingestSettled) {
      const kept = await store.ingestAll(submissions);
      await maskOlder(store, submissions);
      return judgeAll(kept);
    }
    const outcomes = await store.ingestSettled(submissions, (found, statements) =>
      settle(judgeAll(found).filter(isDone), statements),
    );
    await maskOlder(store, submissions);
    return judgeAll(outcomes).map((verdict) => (isDone(verdict) ? { ...verdict, settled: true } : verdict));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const failure = { code: error.code, message: error.text };
    return attempts.map(({ job: { id } }) => ({ id, kind: 'retry', failure }));
  }
};

/** Makes the function that runs jobs in a work place; `visit` is told of each verdict. */
export const buildRunJobs =
  (place: WorkPlace, visit: (job: Job, verdict: Verdict) => Promise<void>): RunJobs =>
  async (jobs, signal, settle) => {
    const attempts = await Promise.all(jobs.map((job) => readJob(place, job, signal)));
    const readings = attempts.filter((attempt) => attempt.kind === 'reading');
    const kept = readings.length > 0 && !signal.aborted ? await keep(place, readings, settle) : [];
    await judgeKept(place.store, { agencyIds: listAgencies(kept) });
    const verdicts = [...kept, ...attempts.flatMap((attempt) => (attempt.kind === 'verdict' ? [attempt.verdict] : []))];
    const byId = new Map(jobs.map((job) => [job.id, job]));
    for (const verdict of verdicts) await visit(byId.get(verdict.id)!, verdict);
    return verdicts;
  };
