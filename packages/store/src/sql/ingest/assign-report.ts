import { listUnknownAddresses } from '../../identity/agency-slug.ts';
import type { Writing } from '../database.ts';
import type { Identity } from './prepare-submission.ts';

/** A report's place in its agency. */
export interface AssignedReport {
  readonly id: number;
  readonly key: string;
}

const findByKey = (writing: Writing, agencyId: string, key: string) =>
  writing
    .selectFrom('report')
    .select(['id', 'key'])
    .where('agency_id', '=', agencyId)
    .where('key', '=', key)
    .executeTakeFirst();

/** The report without a year that an earlier reading of the same bytes was kept under, in this agency. */
const findYearless = (writing: Writing, agencyId: string, sha256: string) =>
  writing
    .selectFrom('report')
    .innerJoin('version', 'version.report_id', 'report.id')
    .innerJoin('source', 'source.id', 'version.source_id')
    .select(['report.id', 'report.key'])
    .where('source.sha256', '=', sha256)
    .where('report.agency_id', '=', agencyId)
    .where('report.year', 'is', null)
    .executeTakeFirst();

const chooseFreeKey = async (writing: Writing, agencyId: string, sha256: string): Promise<string> => {
  for (const key of listUnknownAddresses(sha256)) if (!(await findByKey(writing, agencyId, key))) return key;
  return `unknown-${sha256}`;
};

/** Finds or creates the report of a reading: by year, or, where the year is unknown, by its bytes alone. */
export const assignReport = async (
  writing: Writing,
  agencyId: string,
  { year, sha256 }: Identity,
): Promise<AssignedReport> => {
  const kept = await (year === null
    ? findYearless(writing, agencyId, sha256)
    : findByKey(writing, agencyId, String(year)));
  if (kept) return kept;
  const key = year === null ? await chooseFreeKey(writing, agencyId, sha256) : String(year);
  const { id } = await writing
    .insertInto('report')
    .values({ agency_id: agencyId, key, year, current_version_id: null, last_number: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, key };
};
