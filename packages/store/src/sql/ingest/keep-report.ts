import type { IngestOutcome } from '../../port.ts';
import type { Writing } from '../database.ts';
import { explainReport } from '../explain-versions.ts';
import type { FactLayout } from '../facts/order-facts.ts';
import type { SqlDialect } from '../sql-dialect.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { markYears } from '../years/mark-years.ts';
import { assignAgency } from './assign-agency.ts';
import { assignReport } from './assign-report.ts';
import { replaceAgency } from './change-agency.ts';
import { chooseCurrentVersion, moveVersions, takeNumber } from './move-versions.ts';
import type { PreparedSubmission } from './prepare-submission.ts';
import { putDerived } from './put-derived.ts';
import { refreshAgency } from './refresh-agency.ts';

const putSource = async (writing: Writing, { source, sourceContent }: PreparedSubmission): Promise<number> => {
  const kept = await writing.selectFrom('source').select('id').where('sha256', '=', source.sha256).executeTakeFirst();
  if (kept) return kept.id;
  const { id } = await writing.insertInto('source').values(source).returning('id').executeTakeFirstOrThrow();
  const { encoding, content, objectKey } = sourceContent;
  await writing
    .insertInto('source_content')
    .values({ source_id: id, encoding, content, object_key: objectKey ?? null })
    .execute();
  return id;
};

/** A source belongs to the report that its latest reading names: earlier readings under other addresses follow. */
const gatherReadings = async (
  writing: Writing,
  dialect: SqlDialect,
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
    await moveVersions(writing, dialect, { from: report.id, to: reportId, sourceId });
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

const putVersion = async (
  writing: Writing,
  layout: FactLayout,
  prepared: PreparedSubmission,
  place: { readonly reportId: number; readonly sourceId: number; readonly arrived: 0 | 1 },
): Promise<number> => {
  const number = await takeNumber(writing, place.reportId);
  // What is withheld stays so, however often it is read anew.
  const withheld = await writing
    .selectFrom('version')
    .select(['withheld_at', 'withheld_reason'])
    .where('report_id', '=', place.reportId)
    .where('source_id', '=', place.sourceId)
    .where('withheld_at', 'is not', null)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  const { id } = await writing
    .insertInto('version')
    .values({
      ...prepared.version,
      ...withheld,
      report_id: place.reportId,
      source_id: place.sourceId,
      arrived: place.arrived,
      number,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await writing
    .insertInto('document')
    .values({ version_id: id, ...prepared.document })
    .execute();
  await putDerived(writing, layout, id, prepared);
  return number;
};

/**
 * Keeps a reading as a new version, and sets right all that follows from it. `arrived` 1: whatever came before, its bytes
 * are the report from now on.
 */
export const keepReport = async (
  writing: Writing,
  { dialect, layout }: SqlEngine,
  prepared: PreparedSubmission,
  arrived: 0 | 1 = 0,
): Promise<IngestOutcome> => {
  const agencyId = await assignAgency(writing, dialect, prepared.identity);
  const report = await assignReport(writing, agencyId, prepared.identity);
  const sourceId = await putSource(writing, prepared);
  await gatherReadings(writing, dialect, sourceId, report.id, agencyId);
  const version = await putVersion(writing, layout, prepared, { reportId: report.id, sourceId, arrived });
  if (version > 1) await explainReport(writing, report.id);
  await chooseCurrentVersion(writing, dialect, report.id);
  await markYears(writing, { agencyId, year: prepared.identity.year });
  await refreshAgency(writing, agencyId);
  return { kind: version === 1 ? 'created' : 'new-version', agencyId, key: report.key, version };
};
