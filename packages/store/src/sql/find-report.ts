import type { ParseResult } from '@nianbao/schema';
import type { ReportDocument, VersionSummary } from '../port.ts';
import type { Queries } from './database.ts';
import { decodeContent, decodeDocument, type EncodedContent, type SourceContent } from './document/document.ts';
import { resolveAgency } from './resolve-agency.ts';
import { isStorable, isStorableInteger } from './storable-text.ts';

/** Versions with their reports and sources. */
export const selectVersions = (db: Queries) =>
  db
    .selectFrom('version')
    .innerJoin('report', 'report.id', 'version.report_id')
    .innerJoin('source', 'source.id', 'version.source_id')
    .leftJoin('to_judge', 'to_judge.report_id', 'report.id')
    .select([
      'version.number',
      'source.sha256',
      'source.bytes',
      'version.format',
      'version.path',
      'version.parser_version',
      'version.checks_version',
      'version.masked',
      'version.captured_at',
      'version.captured_from',
      'version.withheld_at',
      'version.withheld_reason',
      'version.id',
      'report.current_version_id',
      'to_judge.report_id as waiting',
    ]);

type VersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>['execute']>>[number];

/** A row of `selectVersions` as the port gives it. */
export const buildVersionSummary = (row: VersionRow): VersionSummary => ({
  version: row.number,
  sha256: row.sha256,
  bytes: row.bytes,
  format: row.format,
  path: row.withheld_at === null ? row.path : null,
  parserVersion: row.parser_version,
  checksVersion: row.checks_version,
  masked: row.masked,
  capturedAt: row.captured_at,
  capturedFrom: row.withheld_at === null ? row.captured_from : null,
  current: row.id === row.current_version_id,
  ...(row.id === row.current_version_id && row.waiting !== null ? { waiting: true } : {}),
  ...(row.withheld_at === null ? {} : { withheld: { at: row.withheld_at, reason: row.withheld_reason } }),
});

/** The ParseResult as it was read, with the agency's present id in it. */
const fillAgencyId = (result: ParseResult, agencyId: string): ParseResult => {
  if (result.report === null) return result;
  const { name, id: _, ...rest } = result.report.agency;
  return { ...result, report: { ...result.report, agency: { name, id: agencyId, ...rest } } };
};

/** The document of a version by its row id. */
export const findDocument = async (db: Queries, versionId: number): Promise<ReportDocument | null> => {
  const row = await selectVersions(db)
    .innerJoin('document', 'document.version_id', 'version.id')
    .select(['report.agency_id', 'report.key', 'report.year', 'document.encoding', 'document.content'])
    .where('version.id', '=', versionId)
    .executeTakeFirst();
  if (!row) return null;
  const { result, findings, passes } = decodeDocument(row);
  return {
    agencyId: row.agency_id,
    key: row.key,
    year: row.year,
    version: buildVersionSummary(row),
    result: fillAgencyId(result, row.agency_id),
    findings,
    passes,
  };
};

/** The row id of a report's current version or of the one asked for, unless it is withheld; ids do not leave this folder. */
export const findVersionId = async (
  db: Queries,
  agencyIdOrAlias: string,
  key: string,
  version: number | undefined,
): Promise<number | null> => {
  if (!isStorable(key) || (version !== undefined && !isStorableInteger(version))) return null;
  const agencyId = await resolveAgency(db, agencyIdOrAlias);
  if (agencyId === null) return null;
  const report = await db
    .selectFrom('report')
    .select(['id', 'current_version_id'])
    .where('agency_id', '=', agencyId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!report || version === undefined) return report?.current_version_id ?? null;
  const found = await db
    .selectFrom('version')
    .select('id')
    .where('report_id', '=', report.id)
    .where('number', '=', version)
    .where('withheld_at', 'is', null)
    .executeTakeFirst();
  return found?.id ?? null;
};

/** A report's document; null where there is none at this address. */
export const findReport = async (
  db: Queries,
  agencyId: string,
  key: string,
  version: number | undefined,
): Promise<ReportDocument | null> => {
  const id = await findVersionId(db, agencyId, key, version);
  return id === null ? null : findDocument(db, id);
};

/** A version by its row id, with what its document is put together from. */
export const findVersion = async (db: Queries, id: number) => {
  const row = await selectVersions(db)
    .innerJoin('document', 'document.version_id', 'version.id')
    .select([
      'report.agency_id',
      'report.key',
      'report.year',
      'version.agency',
      'document.encoding',
      'document.content',
    ])
    .where('version.id', '=', id)
    .executeTakeFirst();
  return row ? { row, summary: buildVersionSummary(row) } : null;
};

/** A report's versions, oldest first; empty where there is no such report. */
export const listVersions = async (db: Queries, agencyId: string, key: string): Promise<VersionSummary[]> => {
  const id = isStorable(key) ? await resolveAgency(db, agencyId) : null;
  if (id === null) return [];
  const rows = await selectVersions(db)
    .where('report.agency_id', '=', id)
    .where('report.key', '=', key)
    .orderBy('version.number')
    .execute();
  return rows.map(buildVersionSummary);
};

/** The bytes of a version's source as they are kept, or the key of the object that holds them. */
export const findSource = async (
  db: Queries,
  agencyId: string,
  key: string,
  version: number | undefined,
): Promise<SourceContent | null> => {
  const id = await findVersionId(db, agencyId, key, version);
  if (id === null) return null;
  const { object_key: objectKey, ...kept } = await db
    .selectFrom('version')
    .innerJoin('source_content', 'source_content.source_id', 'version.source_id')
    .select(['source_content.encoding', 'source_content.content', 'source_content.object_key'])
    .where('version.id', '=', id)
    .executeTakeFirstOrThrow();
  return objectKey === null ? kept : { ...kept, objectKey };
};

/** A source as it came. A plain Uint8Array, no view into a pool: equal bytes compare equal, and nothing else is seen through it. */
export const readSource = (kept: EncodedContent): Uint8Array => new Uint8Array(decodeContent(kept));
