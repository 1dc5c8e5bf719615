import type { IngestOutcome, Submission } from '../../port.ts';
import type { Queries } from '../database.ts';

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
