import { sql } from 'kysely';
import type { ReportFilter } from '../port.ts';
import type { Queries } from './database.ts';
import { filterReports } from './filter-reports.ts';

/** Agencies by id, and of each the newest key first: years downwards, then what has no year, by key. */
export const reportOrder = sql`report.agency_id, coalesce(report.year, -1) desc, report.key`;

/** The reports that a filter lets through, each with its current version. `agencyId` is an id here, no alias. */
export const selectCurrent = (db: Queries, filter: ReportFilter = {}) =>
  filterReports(db, filter).innerJoin('version', 'version.id', 'report.current_version_id');
