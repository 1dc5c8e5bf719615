import { sql } from 'kysely';
import type { Ingested, IngestOutcome, Submission } from '../port.ts';
import { StoreError } from '../store-error.ts';
import { assignAgency } from './assign-agency.ts';
import { assignReport } from './assign-report.ts';
import type { CellRow } from './build-cell-rows.ts';
import { replaceAgency } from './change-agency.ts';
import type { Queries, Writing } from './database.ts';
import { chooseCurrentVersion, moveVersions, takeNumber } from './move-versions.ts';
import { type PreparedSubmission, prepareSubmission, readSourceHash } from './prepare-submission.ts';
import { refreshAgency } from './refresh-agency.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { writeTransaction } from './write-transaction.ts';

/** Where a reading of these bytes by these programs is kept already. */
export const findReading = async (
  db: Queries,
  sha256: string,
  { parserVersion, checksVersion }: Pick<Submission, 'parserVersion' | 'checksVersion'>,
): Promise<IngestOutcome | null> => {
  const kept = await db
    .selectFrom('source')
    .innerJoin('version', 'version.source_id', 'source.id')
    .innerJoin('report', 'report.id', 'version.report_id')
    .select(['report.agency_id', 'report.key', 'version.number'])
    .where('source.sha256', '=', sha256)
    .where('version.parser_version', '=', parserVersion)
    .where('version.checks_version', '=', checksVersion)
    .executeTakeFirst();
  return kept ? { kind: 'unchanged', agencyId: kept.agency_id, key: kept.key, version: kept.number } : null;
};

const putSource = async (writing: Writing, source: PreparedSubmission['source']): Promise<number> => {
  const kept = await writing.selectFrom('source').select('id').where('sha256', '=', source.sha256).executeTakeFirst();
  if (kept) return kept.id;
  return (await writing.insertInto('source').values(source).returning('id').executeTakeFirstOrThrow()).id;
};

/** A source belongs to the report that its latest reading names: earlier readings under other addresses follow. */
const gatherReadings = async (
  writing: Writing,
  sourceId: number,
  reportId: number,
  agencyId: string,
): Promise<void> => {
  const elsewhere = await writing
    .selectFrom('version')
    .innerJoin('report', 'report.id', 'version.report_id')
    .select(['report.id', 'report.agency_id'])
    .distinct()
    .where('version.source_id', '=', sourceId)
    .where('report.id', '!=', reportId)
    .execute();
  for (const report of elsewhere) {
    await moveVersions(writing, { from: report.id, to: reportId, sourceId });
    const left = await writing
      .selectFrom('report')
      .select('id')
      .where('agency_id', '=', report.agency_id)
      .executeTakeFirst();
    if (left) await refreshAgency(writing, report.agency_id);
    // It stood for this source alone. An agency with a name stays: its id is its own, also without reports.
    else if (report.agency_id.startsWith('unknown-')) await replaceAgency(writing, report.agency_id, agencyId);
  }
};

// JSON would carry anything into a column, and SQLite takes it: what is no number is stopped here.
const asNumber = (value: unknown, path: string): number | null => {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw new StoreError('database-error', { reason: `${path}: ${JSON.stringify(value)} is no number` });
};

// All rows of a version go in as one JSON text: one short statement, whatever their number, in either database.
const putCells = async (writing: Writing, dialect: SqlDialect, versionId: number, cells: readonly CellRow[]) => {
  const rows = cells.map(({ path, value, raw, state, method, confidence }) => [
    path,
    asNumber(value, path),
    raw,
    state,
    method,
    asNumber(confidence, path),
  ]);
  await sql`
    insert into cell (version_id, path, value, raw, state, method, confidence)
    select cast(${versionId} as integer), value ->> 0, cast(value ->> 1 as double precision), value ->> 2, value ->> 3,
      value ->> 4, cast(value ->> 5 as double precision)
    from ${dialect.eachElement(JSON.stringify(rows))} as element`.execute(writing);
};

const putFindings = async (
  writing: Writing,
  dialect: SqlDialect,
  versionId: number,
  findings: PreparedSubmission['findings'],
) => {
  if (findings.length === 0) return;
  const rows = findings.map(({ position, rule, severity, verdict, finding }) => [
    position,
    rule,
    severity,
    verdict,
    finding,
  ]);
  await sql`
    insert into finding (version_id, position, rule, severity, verdict, finding)
    select cast(${versionId} as integer), cast(value ->> 0 as integer), value ->> 1, value ->> 2, value ->> 3, value ->> 4
    from ${dialect.eachElement(JSON.stringify(rows))} as element`.execute(writing);
};

const putVersion = async (
  writing: Writing,
  dialect: SqlDialect,
  prepared: PreparedSubmission,
  place: { readonly reportId: number; readonly sourceId: number },
): Promise<number> => {
  const number = await takeNumber(writing, place.reportId);
  const { id } = await writing
    .insertInto('version')
    .values({ ...prepared.version, report_id: place.reportId, source_id: place.sourceId, number })
    .returning('id')
    .executeTakeFirstOrThrow();
  await putCells(writing, dialect, id, prepared.cells);
  await putFindings(writing, dialect, id, prepared.findings);
  return number;
};

/** Writes everything of a submission; the caller's transaction decides whether it stays. */
export const keep = async (
  writing: Writing,
  dialect: SqlDialect,
  prepared: PreparedSubmission,
): Promise<IngestOutcome> => {
  const agencyId = await assignAgency(writing, prepared.identity);
  const report = await assignReport(writing, agencyId, prepared.identity);
  const sourceId = await putSource(writing, prepared.source);
  await gatherReadings(writing, sourceId, report.id, agencyId);
  const version = await putVersion(writing, dialect, prepared, { reportId: report.id, sourceId });
  await chooseCurrentVersion(writing, report.id);
  await refreshAgency(writing, agencyId);
  return { kind: version === 1 ? 'created' : 'new-version', agencyId, key: report.key, version };
};

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
  const { report } = submission.result;
  if (report === null) return { kind: 'done', outcome: { kind: 'rejected', reason: 'no-report' } };
  try {
    const sha256 = readSourceHash(submission);
    const kept = await findReading(db, sha256, submission);
    if (kept) return { kind: 'done', outcome: kept };
    return { kind: 'ready', ready: { submission, sha256, prepared: prepareSubmission(submission, report, sha256) } };
  } catch (error) {
    // A fault of this submission; one of the database concerns them all.
    if (!(error instanceof StoreError)) throw error;
    return { kind: 'done', outcome: { kind: 'failed', error } };
  }
};

// Under the lock it is looked up again: another program may have been faster.
const keepOne = async (writing: Writing, dialect: SqlDialect, ready: Ready): Promise<Ingested> => {
  await sql`savepoint report`.execute(writing);
  try {
    const { sha256, submission, prepared } = ready;
    const outcome = (await findReading(writing, sha256, submission)) ?? (await keep(writing, dialect, prepared));
    await sql`release savepoint report`.execute(writing);
    return outcome;
  } catch (error) {
    const failure = dialect.readError(error);
    // Only what this report's rows did wrong is its own; a full disk or a lost server concerns them all.
    if (dialect.isRetryable(error) || failure.code !== 'database-error') throw error;
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
  dialect: SqlDialect,
  submissions: readonly Submission[],
): Promise<Ingested[]> => {
  const prepared: Prepared[] = [];
  for (const submission of submissions) prepared.push(await prepare(db, submission));
  if (prepared.every(({ kind }) => kind === 'done'))
    return prepared.flatMap((item) => (item.kind === 'done' ? [item.outcome] : []));
  return writeTransaction(db, dialect, async (writing) => {
    const outcomes: Ingested[] = [];
    for (const item of prepared)
      outcomes.push(item.kind === 'done' ? item.outcome : await keepOne(writing, dialect, item.ready));
    return outcomes;
  });
};
