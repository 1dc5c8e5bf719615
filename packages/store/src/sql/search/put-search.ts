import type { Kysely } from 'kysely';
import { buildSearchText } from '../../search/search-text.ts';
import type { Database } from '../database.ts';
import { decodeReport } from '../document/document.ts';
import type { SqlDialect } from '../sql-dialect.ts';

/** Makes a report be found by what its current version says. */
export const putSearch = async (writing: Kysely<Database>, { search }: SqlDialect, reportId: number): Promise<void> => {
  const row = await writing
    .selectFrom('report')
    .innerJoin('document', 'document.version_id', 'report.current_version_id')
    .select(['report.year', 'document.encoding', 'document.content'])
    .where('report.id', '=', reportId)
    .executeTakeFirst();
  const report = row && decodeReport(row);
  if (report) await search.put(writing, { id: reportId, year: row.year, ...buildSearchText(report) });
};
