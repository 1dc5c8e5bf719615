import type { Agency } from '@nianbao/schema';
import type { Queries } from './database.ts';
import { findDocument, findVersion } from './find-report.ts';

/** A report's document as text. */
export interface ReportText {
  readonly agencyId: string;
  readonly text: string;
}

/**
 * The stored ParseResult with the agency's present id in it; null where it cannot be put there without reading the
 * whole. The agency stands in the text as it stands in its own column, and quotes inside of strings are escaped, so
 * the first such place is the one.
 */
const insertAgencyId = (result: string, agency: string, agencyId: string): string | null => {
  const stated = `"agency":${agency}`;
  const at = result.indexOf(stated);
  if (at < 0) return null;
  const { name, ...rest } = JSON.parse(agency) as Agency;
  return `${result.slice(0, at)}"agency":${JSON.stringify({ name, id: agencyId, ...rest })}${result.slice(at + stated.length)}`;
};

/**
 * A report's document as JSON, put together from the texts that are kept: the same bytes as `findReport` and
 * `JSON.stringify`, without reading hundreds of cells to write them again.
 */
export const findReportText = async (
  db: Queries,
  agencyIdOrAlias: string,
  key: string,
  version: number | undefined,
): Promise<ReportText | null> => {
  const found = await findVersion(db, agencyIdOrAlias, key, version);
  if (found === null) return null;
  const { row, summary } = found;
  const result = insertAgencyId(row.result, row.agency, row.agency_id);
  if (result === null) return { agencyId: row.agency_id, text: JSON.stringify(await findDocument(db, row.id)) };
  const findings = await db
    .selectFrom('finding')
    .select('finding')
    .where('version_id', '=', row.id)
    .orderBy('position')
    .execute();
  const head = JSON.stringify({ agencyId: row.agency_id, key: row.key, year: row.year, version: summary }).slice(0, -1);
  const list = findings.map(({ finding }) => finding).join(',');
  return {
    agencyId: row.agency_id,
    text: `${head},"result":${result},"findings":[${list}],"passes":${row.passes}}`,
  };
};
