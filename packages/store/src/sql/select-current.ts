import { sql } from 'kysely';
import type { ReportFilter } from '../port.ts';
import type { Queries } from './database.ts';

/** Agencies by id, and of each the newest key first: years downwards, then what has no year, by key. */
export const reportOrder = sql`report.agency_id, coalesce(report.year, -1) desc, report.key`;

/** The reports that a filter lets through, each with its current version. `agencyId` is an id here, no alias. */
export const selectCurrent = (db: Queries, filter: ReportFilter = {}) => {
  let query = db.selectFrom('report').innerJoin('version', 'version.id', 'report.current_version_id');
  if (filter.agencyId !== undefined) query = query.where('report.agency_id', '=', filter.agencyId);
  if (filter.year !== undefined) query = query.where('report.year', '=', filter.year);
  if (filter.edition !== undefined) query = query.where('version.edition', '=', filter.edition);
  if (filter.status !== undefined) query = query.where('version.status', '=', filter.status);
  return query;
};
