import type { Agency } from '@nianbao/schema';
import type { Queries } from './database.ts';
import { decodeText } from './document/document.ts';
import { findDocument, findVersion, findVersionId } from './find-report.ts';

/** A report's document as text. */
export interface ReportText {
  readonly agencyId: string;
  readonly text: string;
}

/**
 * The stored document with the agency's present id in it; null where it cannot be put there without reading the
 * whole. The agency stands in the text as it stands in its own column, and quotes inside of strings are escaped, so
 * the first such place is the one.
 */
const insertAgencyId = (document: string, agency: string, agencyId: string): string | null => {
  const stated = `"agency":${agency}`;
  const at = document.indexOf(stated);
  if (at < 0) return null;
  const { name, ...rest } = JSON.parse(agency) as Agency;
  return `${document.slice(0, at)}"agency":${JSON.stringify({ name, id: agencyId, ...rest })}${document.slice(at + stated.length)}`;
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
  const id = await findVersionId(db, agencyIdOrAlias, key, version);
  return id === null ? null : findVersionText(db, id);
};

/** The same by the version's row id. */
export const findVersionText = async (db: Queries, id: number): Promise<ReportText | null> => {
  const found = await findVersion(db, id);
  if (!found) return null;
  const { row, summary } = found;
  const document = insertAgencyId(decodeText(row), row.agency, row.agency_id);
  if (document === null) return { agencyId: row.agency_id, text: JSON.stringify(await findDocument(db, row.id)) };
  const head = JSON.stringify({ agencyId: row.agency_id, key: row.key, year: row.year, version: summary }).slice(0, -1);
  return { agencyId: row.agency_id, text: `${head},${document.slice(1)}` };
};
