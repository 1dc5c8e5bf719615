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

/** One of several reports that were written together did something wrong: which, each by itself tells. */
class RunFailed extends Error {}

// Only what these rows did wrong is their own; a full disk or a lost server concerns everything.
const readOwnError = (cause: unknown, { dialect }: SqlEngine): StoreError => {
  const error = dialect.readError(cause);
  if (dialect.isRetryable(cause) || error.code !== 'database-error') throw cause;
  return error;
};

// Looked up again before it is kept: another program, or another of the same batch, may have been faster.
const keepOne = async (writing: Writing, engine: SqlEngine, prepared: PreparedSubmission): Promise<Ingested> => {
  await sql`savepoint report`.execute(writing);
  try {
    const kept = (await findReading(writing, readKey(prepared))) ?? (await keepReport(writing, engine, prepared));
    await sql`release savepoint report`.execute(writing);
    return kept;
  } catch (cause) {
    const error = readOwnError(cause, engine);
    // Where the engine has ended the whole transaction by itself, no savepoint is left: then it concerns everything, too.
    await sql`rollback to savepoint report`.execute(writing).catch(() => {
      throw cause;
    });
    await sql`release savepoint report`.execute(writing);
    return { kind: 'failed', error };
  }
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

// Without a savepoint: to be able to take back a whole batch costs SQLite a fourteenth of writing them (measured).
const keepRun = async (
  { writing, bulk }: BulkWriting,
  engine: SqlEngine,
  run: PlannedRun,
): Promise<readonly Ingested[]> => {
  try {
    await putRun(writing, bulk, engine, run);
  } catch (cause) {
    throw new RunFailed(readOwnError(cause, engine).message, { cause });
  }
  return run.reports.map(({ agencyId, key }) => ({ kind: 'created', agencyId, key, version: 1 }));
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

const keepWithin = async (
  transaction: BulkWriting,
  engine: SqlEngine,
  readings: readonly PreparedSubmission[],
  keepFresh: typeof keepSome,
): Promise<Ingested[]> => {
  const outcomes: Ingested[] = [];
  for (let from = 0; from < readings.length; from += mostAtOnce) {
    const some = readings.slice(from, from + mostAtOnce);
    const kept = await findReadings(transaction.writing, some.map(readKey));
    const fresh = some.filter((prepared) => !kept.has(keyText(readKey(prepared))));
    const left = (await keepFresh(transaction, engine, fresh)).values();
    for (const prepared of some) outcomes.push(kept.get(keyText(readKey(prepared))) ?? left.next().value!);
  }
  return outcomes;
};

/** Opens a transaction for what is done in it, and takes all of that back where it throws. */
export type Transact = (act: (transaction: BulkWriting) => Promise<Ingested[]>) => Promise<Ingested[]>;

/**
 * Keeps readings in their order in one transaction: new reports together, everything else one by one, each as if the one
 * before had been kept. What fails leaves nothing of itself and does not touch the others: where several that were written
 * together fail, it is all begun anew, each report within a savepoint of its own.
 */
export const keepBatch = async (
  transact: Transact,
  engine: SqlEngine,
  readings: readonly PreparedSubmission[],
): Promise<Ingested[]> => {
  try {
    return await transact((transaction) => keepWithin(transaction, engine, readings, keepSome));
  } catch (error) {
    if (!(error instanceof RunFailed)) throw error;
    return transact((transaction) =>
      keepWithin(transaction, engine, readings, ({ writing }, _, some) => keepEach(writing, engine, some)),
    );
  }
};
