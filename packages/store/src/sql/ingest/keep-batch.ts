import { sql } from 'kysely';
import type { Ingested } from '../../port.ts';
import type { StoreError } from '../../store-error.ts';
import type { BulkWriter } from '../bulk-writer.ts';
import type { Writing } from '../database.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { findReading, findReadings, keyText, readKey } from './find-reading.ts';
import { keepReport } from './keep-report.ts';
import { lookUp } from './look-up.ts';
import { type PlannedRun, planRun } from './plan-run.ts';
import type { PreparedSubmission } from './prepare-submission.ts';
import { putRun } from './put-run.ts';

// So many are asked for and written together; more would not be faster.
const mostAtOnce = 500;

// A run shorter than this is not worth its questions; a batch that gives several of them goes one by one.
const shortestRun = 8;
const mostShortRuns = 6;

/** A transaction that can write in bulk. */
export interface BulkWriting {
  readonly writing: Writing;
  readonly bulk: BulkWriter;
}

type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: StoreError };

// Only what these rows did wrong is their own; a full disk or a lost server concerns everything.
const attempt = async <T>(writing: Writing, { dialect }: SqlEngine, act: () => Promise<T>): Promise<Attempt<T>> => {
  await sql`savepoint report`.execute(writing);
  try {
    const value = await act();
    await sql`release savepoint report`.execute(writing);
    return { kind: 'done', value };
  } catch (cause) {
    const error = dialect.readError(cause);
    if (dialect.isRetryable(cause) || error.code !== 'database-error') throw cause;
    await sql`rollback to savepoint report`.execute(writing);
    await sql`release savepoint report`.execute(writing);
    return { kind: 'failed', error };
  }
};

// Looked up again before it is kept: another program, or another of the same batch, may have been faster.
const keepOne = async (writing: Writing, engine: SqlEngine, prepared: PreparedSubmission): Promise<Ingested> => {
  const kept = await attempt(
    writing,
    engine,
    async () => (await findReading(writing, readKey(prepared))) ?? (await keepReport(writing, engine, prepared)),
  );
  return kept.kind === 'done' ? kept.value : kept;
};

const keepEach = async (
  writing: Writing,
  engine: SqlEngine,
  readings: readonly PreparedSubmission[],
): Promise<Ingested[]> => {
  const outcomes: Ingested[] = [];
  for (const prepared of readings) outcomes.push(await keepOne(writing, engine, prepared));
  return outcomes;
};

const keepRun = async (
  { writing, bulk }: BulkWriting,
  engine: SqlEngine,
  run: PlannedRun,
): Promise<readonly Ingested[]> => {
  const put = await attempt(writing, engine, () => putRun(writing, bulk, engine, run));
  if (put.kind === 'done')
    return run.reports.map(({ agencyId, key }) => ({ kind: 'created', agencyId, key, version: 1 }));
  // One of the run did something wrong: which, each by itself tells.
  return keepEach(
    writing,
    engine,
    run.reports.map(({ prepared }) => prepared),
  );
};

const keepSome = async (
  transaction: BulkWriting,
  engine: SqlEngine,
  readings: readonly PreparedSubmission[],
): Promise<Ingested[]> => {
  const { writing } = transaction;
  const outcomes: Ingested[] = [];
  for (let shortRuns = 0; readings.length - outcomes.length >= shortestRun && shortRuns < mostShortRuns; ) {
    const left = readings.slice(outcomes.length);
    const run = planRun(await lookUp(writing, left), left);
    if (run.reports.length >= shortestRun) outcomes.push(...(await keepRun(transaction, engine, run)));
    else {
      shortRuns += 1;
      outcomes.push(...(await keepEach(writing, engine, left.slice(0, run.reports.length + 1))));
    }
  }
  outcomes.push(...(await keepEach(writing, engine, readings.slice(outcomes.length))));
  return outcomes;
};

/**
 * Keeps readings in their order within a transaction: new reports together, everything else one by one, each as if the
 * one before had been kept. What fails leaves nothing of itself and does not touch the others.
 */
export const keepBatch = async (
  transaction: BulkWriting,
  engine: SqlEngine,
  readings: readonly PreparedSubmission[],
): Promise<Ingested[]> => {
  const outcomes: Ingested[] = [];
  for (let from = 0; from < readings.length; from += mostAtOnce) {
    const some = readings.slice(from, from + mostAtOnce);
    const kept = await findReadings(transaction.writing, some.map(readKey));
    const fresh = some.filter((prepared) => !kept.has(keyText(readKey(prepared))));
    const left = (await keepSome(transaction, engine, fresh)).values();
    for (const prepared of some) outcomes.push(kept.get(keyText(readKey(prepared))) ?? left.next().value!);
  }
  return outcomes;
};
