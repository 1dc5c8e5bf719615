import { sql } from 'kysely';
import type { Ingested, Submission } from '../../port.ts';
import { StoreError } from '../../store-error.ts';
import type { Queries, Writing } from '../database.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { writeTransaction } from '../write-transaction.ts';
import { findReading } from './find-reading.ts';
import { keepReport } from './keep-report.ts';
import { type PreparedSubmission, prepareSubmission, readSourceHash } from './prepare-submission.ts';

interface Ready {
  readonly submission: Submission;
  readonly sha256: string;
  readonly prepared: PreparedSubmission;
}

type Prepared =
  | { readonly kind: 'ready'; readonly ready: Ready }
  | { readonly kind: 'done'; readonly outcome: Ingested };

// The same bytes read by the same versions are looked up first, without a lock: a second run over a folder costs little.
const prepare = async (db: Queries, submission: Submission): Promise<Prepared> => {
  if (submission.result.report === null) return { kind: 'done', outcome: { kind: 'rejected', reason: 'no-report' } };
  try {
    const sha256 = readSourceHash(submission);
    const kept = await findReading(db, sha256, submission);
    if (kept) return { kind: 'done', outcome: kept };
    return { kind: 'ready', ready: { submission, sha256, prepared: prepareSubmission(submission, sha256) } };
  } catch (error) {
    // A fault of this submission; one of the database concerns them all.
    if (!(error instanceof StoreError)) throw error;
    return { kind: 'done', outcome: { kind: 'failed', error } };
  }
};

// Under the lock it is looked up again: another program may have been faster.
const keepOne = async (writing: Writing, engine: SqlEngine, ready: Ready): Promise<Ingested> => {
  await sql`savepoint report`.execute(writing);
  try {
    const { sha256, submission, prepared } = ready;
    const outcome = (await findReading(writing, sha256, submission)) ?? (await keepReport(writing, engine, prepared));
    await sql`release savepoint report`.execute(writing);
    return outcome;
  } catch (error) {
    const failure = engine.dialect.readError(error);
    // Only what this report's rows did wrong is its own; a full disk or a lost server concerns them all.
    if (engine.dialect.isRetryable(error) || failure.code !== 'database-error') throw error;
    await sql`rollback to savepoint report`.execute(writing);
    return { kind: 'failed', error: failure };
  }
};

/**
 * Keeps submissions in one transaction, each behind a savepoint of its own: one that fails leaves nothing of itself and
 * does not touch the others. Outcomes in the order of the submissions.
 */
export const ingestSubmissions = async (
  db: Queries,
  engine: SqlEngine,
  submissions: readonly Submission[],
): Promise<Ingested[]> => {
  const prepared: Prepared[] = [];
  for (const submission of submissions) prepared.push(await prepare(db, submission));
  if (prepared.every(({ kind }) => kind === 'done'))
    return prepared.flatMap((item) => (item.kind === 'done' ? [item.outcome] : []));
  return writeTransaction(db, engine.dialect, async (writing) => {
    const outcomes: Ingested[] = [];
    for (const item of prepared)
      outcomes.push(item.kind === 'done' ? item.outcome : await keepOne(writing, engine, item.ready));
    return outcomes;
  });
};
