import type { Writing } from '../database.ts';
import { decodeDocument, type PublishedDocument } from '../document/document.ts';

/** A version that is to be judged. */
export interface ReadVersion {
  readonly id: number;
  readonly judged_among: string | null;
}

/** The current version of a year. */
export interface KeptYear {
  readonly year: number;
  readonly versionId: number;
  readonly number: number;
  readonly sha256: string;
}

/** Reports that wait, each with its versions and the earlier years of its agency, the earliest first. */
export interface AgencyYears {
  readonly reports: readonly { readonly versions: readonly ReadVersion[]; readonly earlier: readonly KeptYear[] }[];
  /** The document of one of these versions; each is read from its bytes once. */
  readonly read: (versionId: number) => PublishedDocument;
}

// So many contents are in one answer.
const documentsAtOnce = 64;

const readDocuments = async (writing: Writing, ids: readonly number[]): Promise<AgencyYears['read']> => {
  const kept = new Map<number, { readonly encoding: 'identity' | 'gzip' | 'zstd'; readonly content: Uint8Array }>();
  for (let from = 0; from < ids.length; from += documentsAtOnce) {
    const rows = await writing
      .selectFrom('document')
      .selectAll()
      .where('version_id', 'in', ids.slice(from, from + documentsAtOnce))
      .execute();
    for (const { version_id, ...content } of rows) kept.set(version_id, content);
  }
  const decoded = new Map<number, PublishedDocument>();
  return (id) => {
    const known = decoded.get(id);
    if (known) return known;
    const content = kept.get(id);
    if (!content) throw new Error(`version ${id} has no document`);
    const document = decodeDocument(content);
    decoded.set(id, document);
    return document;
  };
};

/**
 * Reads what reports are judged by: a handful of questions for all of them. Judged are the current version and those that
 * the same version of the rules judged before it; what older rules found stays as they found it.
 */
export const readYears = async (
  writing: Writing,
  waiting: readonly { readonly id: number; readonly agency_id: string }[],
): Promise<AgencyYears> => {
  const years = await writing
    .selectFrom('report')
    .innerJoin('version', 'version.id', 'report.current_version_id')
    .innerJoin('source', 'source.id', 'version.source_id')
    .select([
      'report.id',
      'report.agency_id',
      'report.year',
      'version.id as versionId',
      'version.number',
      'version.checks_version',
      'source.sha256',
    ])
    .where('report.agency_id', 'in', [...new Set(waiting.map(({ agency_id }) => agency_id))])
    .where('report.year', 'is not', null)
    .orderBy('report.year')
    .execute();
  const versions = await writing
    .selectFrom('version')
    .select(['id', 'report_id', 'checks_version', 'judged_among'])
    .where(
      'report_id',
      'in',
      waiting.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  const byAgency = Map.groupBy(years, ({ agency_id }) => agency_id);
  const byReport = Map.groupBy(versions, ({ report_id }) => report_id);
  const current = new Map(years.map((row) => [row.id, row]));
  const reports = waiting.flatMap(({ id, agency_id }) => {
    const own = current.get(id);
    if (!own) return [];
    const earlier = (byAgency.get(agency_id) ?? []).filter(({ year }) => year! < own.year!);
    return [
      {
        versions: (byReport.get(id) ?? []).filter(
          (version) => version.id === own.versionId || version.checks_version === own.checks_version,
        ),
        earlier: earlier.map(({ year, versionId, number, sha256 }) => ({ year: year!, versionId, number, sha256 })),
      },
    ];
  });
  const ids = new Set(
    reports.flatMap((report) => [
      ...report.versions.map((one) => one.id),
      ...report.earlier.map((one) => one.versionId),
    ]),
  );
  return { reports, read: await readDocuments(writing, [...ids]) };
};
