import type { Kysely } from 'kysely';
import type { StoreHoldings, StoreLists, StoreReleases } from '../port.ts';
import { StoreError } from '../store-error.ts';
import type { Database, Queries } from './database.ts';
import { findReportJson } from './find-report-json.ts';
import { listHoldings } from './list-holdings.ts';
import { listRegions } from './list-regions.ts';
import { countReports } from './list-reports.ts';
import { makeRelease } from './releases/make-release.ts';
import { findRelease, listReleases, readFigures, readStatistics } from './releases/read-releases.ts';
import { rememberCounts } from './remember-counts.ts';
import type { RevisionReader } from './revision-reader.ts';
import { countAgencies, seekAgencies } from './seek-agencies.ts';
import { seekReports } from './seek-reports.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { type Snapshot, streamReportJson } from './stream-reports.ts';

/** What reading needs of a store. `guard` turns errors of the driver into `StoreError`s. */
export interface Reader {
  readonly db: Kysely<Database>;
  readonly dialect: SqlDialect;
  readonly snapshot: Snapshot;
  readonly guard: <T>(act: () => Promise<T>) => Promise<T>;
  readonly revision: RevisionReader;
  readonly readOnly: boolean;
}

/** Lists, documents as text, and releases. */
export const buildReading = (reader: Reader): Omit<StoreHoldings, 'readStamp'> & StoreLists & StoreReleases => {
  const { db, dialect, snapshot, guard, revision, readOnly } = reader;
  const remember = rememberCounts(revision);
  const count = (list: string, filter: object, read: (reading: Queries) => Promise<number>) =>
    guard(() => remember(JSON.stringify([list, filter]), () => snapshot(read)));
  return {
    listHoldings: (request) => snapshot((reading) => listHoldings(reading, request, dialect)),
    seekReports: (request, filter = {}) => snapshot((reading) => seekReports(reading, request, filter)),
    countReports: (filter = {}) => count('reports', filter, (reading) => countReports(reading, filter)),
    seekAgencies: (request, filter = {}) => snapshot((reading) => seekAgencies(reading, request, filter, dialect)),
    countAgencies: (filter = {}) => count('agencies', filter, (reading) => countAgencies(reading, filter)),
    listRegions: () => snapshot(listRegions),
    findReportJson: (agencyId, key, version) => snapshot((reading) => findReportJson(reading, agencyId, key, version)),
    streamReportJson: (filter = {}) => streamReportJson(snapshot, filter),
    readRevision: () => guard(revision.read),
    makeRelease: (request) =>
      guard(() => {
        if (readOnly) throw new StoreError('read-only');
        return makeRelease(db, dialect, snapshot, request).finally(revision.forget);
      }),
    listReleases: () => snapshot(listReleases),
    findRelease: (id) => snapshot((reading) => findRelease(reading, id)),
    readStatistics: (releaseId, filter) => snapshot((reading) => readStatistics(reading, releaseId, filter)),
    readFigures: (agencyIds, years, paths) => snapshot((reading) => readFigures(reading, agencyIds, years, paths)),
  };
};
