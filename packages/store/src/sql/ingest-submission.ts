import type { IngestOutcome, Submission } from '../port.ts';
import { assignAgency } from './assign-agency.ts';
import { assignReport } from './assign-report.ts';
import { replaceAgency } from './change-agency.ts';
import type { Queries, Writing } from './database.ts';
import { chooseCurrentVersion, moveVersions, takeNumber } from './move-versions.ts';
import { type PreparedSubmission, prepareSubmission, readSourceHash } from './prepare-submission.ts';
import { refreshAgency } from './refresh-agency.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { writeTransaction } from './write-transaction.ts';

/** Where a reading of these bytes by these programs is kept already. */
const findReading = async (
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

const rowsPerInsert = 400;

const putVersion = async (
  writing: Writing,
  prepared: PreparedSubmission,
  place: { readonly reportId: number; readonly sourceId: number },
): Promise<number> => {
  const number = await takeNumber(writing, place.reportId);
  const { id } = await writing
    .insertInto('version')
    .values({ ...prepared.version, report_id: place.reportId, source_id: place.sourceId, number })
    .returning('id')
    .executeTakeFirstOrThrow();
  const cells = prepared.cells.map((cell) => ({ version_id: id, ...cell }));
  for (let from = 0; from < cells.length; from += rowsPerInsert)
    await writing
      .insertInto('cell')
      .values(cells.slice(from, from + rowsPerInsert))
      .execute();
  const findings = prepared.findings.map((finding) => ({ version_id: id, ...finding }));
  for (let from = 0; from < findings.length; from += rowsPerInsert)
    await writing
      .insertInto('finding')
      .values(findings.slice(from, from + rowsPerInsert))
      .execute();
  return number;
};

const keep = async (writing: Writing, prepared: PreparedSubmission): Promise<IngestOutcome> => {
  const agencyId = await assignAgency(writing, prepared.identity);
  const report = await assignReport(writing, agencyId, prepared.identity);
  const sourceId = await putSource(writing, prepared.source);
  await gatherReadings(writing, sourceId, report.id, agencyId);
  const version = await putVersion(writing, prepared, { reportId: report.id, sourceId });
  await chooseCurrentVersion(writing, report.id);
  await refreshAgency(writing, agencyId);
  return { kind: version === 1 ? 'created' : 'new-version', agencyId, key: report.key, version };
};

/**
 * Keeps a submission in one transaction. The same bytes read by the same versions are looked up first, without a
 * lock, so that a second run over a folder costs little; under the lock they are looked up again, because another
 * program may have been faster.
 */
export const ingestSubmission = async (
  db: Queries,
  dialect: SqlDialect,
  submission: Submission,
): Promise<IngestOutcome> => {
  const { report } = submission.result;
  if (report === null) return { kind: 'rejected', reason: 'no-report' };
  const sha256 = readSourceHash(submission);
  const kept = await findReading(db, sha256, submission);
  if (kept) return kept;
  const prepared = prepareSubmission(submission, report, sha256);
  return writeTransaction(
    db,
    dialect,
    async (writing) => (await findReading(writing, sha256, submission)) ?? (await keep(writing, prepared)),
  );
};
