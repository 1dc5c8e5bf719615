import type { Agency } from '@nianbao/schema';
import type { Queries } from './database.ts';
import { decodeJson } from './document/document.ts';
import { findDocument, findVersion, findVersionId } from './find-report.ts';

/** A report's document as the bytes of its JSON. */
export interface ReportJson {
  readonly agencyId: string;
  readonly json: Uint8Array<ArrayBuffer>;
}

/**
 * The bytes of the stored document from behind its first sign, with the agency's present id in them; null where it
 * cannot be put there without reading the whole. The agency stands in the text as it stands in its own column, and
 * quotes inside of strings are escaped, so the first such place is the one.
 */
const insertAgencyId = (document: Buffer, agency: string, agencyId: string): Uint8Array[] | null => {
  const stated = Buffer.from(`"agency":${agency}`);
  const at = document.indexOf(stated);
  if (at < 0) return null;
  const { name, ...rest } = JSON.parse(agency) as Agency;
  const present = Buffer.from(`"agency":${JSON.stringify({ name, id: agencyId, ...rest })}`);
  return [document.subarray(1, at), present, document.subarray(at + stated.length)];
};

/**
 * A report's document as JSON, put together from the bytes that are kept: the same as `findReport` and
 * `JSON.stringify`, without reading hundreds of cells to write them again.
 */
export const findReportJson = async (
  db: Queries,
  agencyIdOrAlias: string,
  key: string,
  version: number | undefined,
): Promise<ReportJson | null> => {
  const id = await findVersionId(db, agencyIdOrAlias, key, version);
  return id === null ? null : findVersionJson(db, id);
};

/** The same by the version's row id. */
export const findVersionJson = async (db: Queries, id: number): Promise<ReportJson | null> => {
  const found = await findVersion(db, id);
  if (!found) return null;
  const { row, summary } = found;
  const document = insertAgencyId(decodeJson(row), row.agency, row.agency_id);
  const head = JSON.stringify({ agencyId: row.agency_id, key: row.key, year: row.year, version: summary }).slice(0, -1);
  const json =
    document === null
      ? Buffer.from(JSON.stringify(await findDocument(db, row.id)))
      : Buffer.concat([Buffer.from(`${head},`), ...document]);
  return { agencyId: row.agency_id, json };
};
