// Which reports a filter lets through, told from the table of reports alone.
import { sql } from 'kysely';
import type { ReportFilter } from '../port.ts';
import { mayExistIn } from './agency-life.ts';
import type { Queries } from './database.ts';
import { isStorable } from './storable-text.ts';

const severityColumns = {
  error: 'report.listed_error',
  warning: 'report.listed_warning',
  info: 'report.listed_info',
} as const;

/** The part of a division code that all divisions below it share. Example: "321300" → "3213" */
export const readRegionPrefix = (code: string): string => code.replace(/(0000|00)$/u, '');

/** Everything that begins with a prefix lies from it up to this. Example: "3213" → "3214" */
const endOfPrefix = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);

/** The current reports that a filter lets through. `agencyId` is an id here, no alias. */
export const filterReports = (db: Queries, filter: ReportFilter) => {
  let query = db.selectFrom('report').where('report.current_version_id', 'is not', null);
  if (filter.agencyId !== undefined) query = query.where('report.agency_id', '=', filter.agencyId);
  // The same expression as in the index of years.
  if (filter.year !== undefined) query = query.where(sql`coalesce(report.year, -1)`, '=', filter.year);
  if (filter.edition !== undefined) query = query.where('report.listed_edition', '=', filter.edition);
  if (filter.status !== undefined) query = query.where('report.listed_status', '=', filter.status);
  if (filter.level !== undefined) query = query.where('report.listed_level', '=', filter.level);
  if (filter.kind !== undefined) query = query.where('report.listed_kind', '=', filter.kind);
  if (filter.validIn !== undefined) query = query.where(mayExistIn(filter.validIn, 'report.agency_id'));
  if (filter.severity !== undefined) query = query.where(severityColumns[filter.severity], '>', 0);
  if (filter.region !== undefined) {
    const prefix = isStorable(filter.region) ? readRegionPrefix(filter.region) : '';
    query =
      prefix === ''
        ? query.where(sql<boolean>`1 = 0`)
        : query.where('report.listed_region', '>=', prefix).where('report.listed_region', '<', endOfPrefix(prefix));
  }
  if (filter.rule !== undefined) {
    const rule = isStorable(filter.rule) ? filter.rule : '';
    query = query.where('report.current_version_id', 'in', (where) =>
      where
        .selectFrom('finding')
        .select('finding.version_id')
        .where('finding.rule', '=', rule)
        .where('finding.verdict', '=', 'fail'),
    );
  }
  return query;
};
