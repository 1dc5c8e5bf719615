import type { Kysely } from 'kysely';
import { dumpStore } from '../backup/dump-store.ts';
import type { SearchRequest, SearchResults } from '../port/search.ts';
import type { Store, Submission } from '../port.ts';
import { StoreError } from '../store-error.ts';
import { listAudit, putAudit } from './audit.ts';
import { buildReading } from './build-reading.ts';
import { checkIntegrity } from './check-integrity.ts';
import type { Database, Writing } from './database.ts';
import { listExplanations, putExplanation, removeExplanation } from './explanations.ts';
import { findReport, findSource, listVersions } from './find-report.ts';
import {
  type Begun,
  beginSubmission,
  type Keep,
  type KeepSettled,
  keepSettled as keepAllSettled,
  keepPrepared,
  type Prepared,
  settleBegun,
} from './ingest/ingest-submissions.ts';
import { streamIngested } from './ingest/stream-ingested.ts';
import { findAgency, listAgencies } from './list-agencies.ts';
import { listCorrections } from './list-corrections.ts';
import { listReports } from './list-reports.ts';
import { probe } from './probe.ts';
import { putReport } from './put-report.ts';
import { readTotals, sumFigures } from './read-totals.ts';
import type { RevisionReader } from './revision-reader.ts';
import { searchReports } from './search/search-reports.ts';
import { setAgencyLives } from './set-agency-lives.ts';
import type { SqlEngine } from './sql-engine.ts';
import { type Snapshot, streamReports } from './stream-reports.ts';
import { countUpload, createToken, findToken, listTokens, revokeToken } from './tokens.ts';
import { writeTransaction } from './write-transaction.ts';

/** What an adapter gives beside the database itself. `keep` writes readings as fast as its engine can. */
export interface StoreParts {
  readonly readOnly: boolean;
  readonly revision: RevisionReader;
  readonly keep: Keep;
  /** The same with what has to be settled in its transaction; absent: that cannot be. */
  readonly keepSettled?: KeepSettled;
  /** Searching that does not hold up other reading; absent: the database sees to it. */
  readonly search?: (request: SearchRequest) => Promise<SearchResults>;
  /** Ends what the adapter started, before the database is closed. */
  readonly close?: () => Promise<void>;
}

/**
 * The store over an open, migrated database. Each read sees one state of the store, also while another program
 * writes; errors of the driver come out as `StoreError`.
 */
export const buildSqlStore = (
  db: Kysely<Database>,
  engine: SqlEngine,
  { readOnly, revision, keep, keepSettled, search, close }: StoreParts,
): Store => {
  const { dialect } = engine;
  let closed = false;
  const guard = async <T>(act: () => Promise<T>): Promise<T> => {
    if (closed) throw new StoreError('closed');
    try {
      return await act();
    } catch (error) {
      throw dialect.readError(error);
    }
  };
  const snapshot: Snapshot = (read) =>
    guard(() => db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(read));

  const begin = (submission: Submission, ahead: boolean): Begun => {
    try {
      return beginSubmission(submission, ahead);
    } catch (error) {
      throw dialect.readError(error);
    }
  };
  const settle = (begun: readonly Begun[]) =>
    guard(async () => {
      if (readOnly) throw new StoreError('read-only');
      return settleBegun(db, begun);
    });
  const keepAll = (prepared: readonly Prepared[]) => guard(() => keepPrepared(keep, prepared).finally(revision.forget));
  const ingestAll = async (submissions: readonly Submission[]) =>
    keepAll(await settle(submissions.map((submission) => begin(submission, false))));

  const write = <T>(act: (writing: Writing) => Promise<T>) =>
    guard(async () => {
      if (readOnly) throw new StoreError('read-only');
      return writeTransaction(db, dialect, act).finally(revision.forget);
    });

  async function* backup(): AsyncGenerator<string> {
    if (closed) throw new StoreError('closed');
    try {
      yield* dumpStore(db);
    } catch (error) {
      throw dialect.readError(error);
    }
  }

  return {
    probe: () => snapshot((reading) => probe(reading, dialect)),
    readEngine: () => snapshot((reading) => dialect.readVersion(reading)),
    checkIntegrity: () => snapshot((reading) => checkIntegrity(reading, dialect)),
    backup: () => backup(),
    createToken: (token, now) => write((writing) => createToken(writing, token, now)),
    listTokens: () => snapshot(listTokens),
    revokeToken: (id, now) => write((writing) => revokeToken(writing, id, now)),
    findToken: (secret) => snapshot((reading) => findToken(reading, secret)),
    countUpload: (tokenId, day, most) => write((writing) => countUpload(writing, tokenId, day, most)),
    putReport: (submission, address, actor, condition) =>
      guard(async () => {
        if (readOnly) throw new StoreError('read-only');
        return putReport(db, engine, { submission, address, actor, condition }).finally(revision.forget);
      }),
    putAudit: (entry) => write((writing) => putAudit(writing, entry)),
    setAgencyLives: (changes, actor) => write((writing) => setAgencyLives(writing, changes, actor)),
    putExplanation: (address, finding, note, actor) =>
      write((writing) => putExplanation(writing, address, finding, note, actor)),
    removeExplanation: (address, finding, actor) =>
      write((writing) => removeExplanation(writing, address, finding, actor)),
    listExplanations: (of = {}) => snapshot((reading) => listExplanations(reading, of)),
    listAudit: (filter) => snapshot((reading) => listAudit(reading, filter)),
    ingest: async (submission) => {
      const [outcome] = await ingestAll([submission]);
      if (outcome === undefined) throw new StoreError('database-error', { reason: 'no outcome' });
      if (outcome.kind === 'failed') throw outcome.error;
      return outcome;
    },
    ingestAll,
    ingestSettled: keepSettled
      ? async (submissions, settleWith) => {
          const prepared = await settle(submissions.map((submission) => begin(submission, false)));
          return guard(() => keepAllSettled(keepSettled, prepared, settleWith).finally(revision.forget));
        }
      : null,
    ingestStream: (submissions) => streamIngested({ begin, settle, keep: keepAll }, submissions),
    readTotals: () => snapshot(readTotals),
    listAgencies: (request, filter = {}) => snapshot((reading) => listAgencies(reading, request, filter)),
    findAgency: (id) => snapshot((reading) => findAgency(reading, id)),
    listReports: (request, filter = {}) => snapshot((reading) => listReports(reading, request, filter)),
    findReport: (agencyId, key, version) => snapshot((reading) => findReport(reading, agencyId, key, version)),
    listVersions: (agencyId, key) => snapshot((reading) => listVersions(reading, agencyId, key)),
    findSource: (agencyId, key, version) => snapshot((reading) => findSource(reading, agencyId, key, version)),
    streamReports: (filter = {}) => streamReports(snapshot, filter),
    listCorrections: (request) => snapshot((reading) => listCorrections(reading, request)),
    sumFigures: (paths) => snapshot((reading) => sumFigures(reading, paths)),
    ...buildReading({ db, dialect, snapshot, guard, revision, readOnly }),
    search: (request) =>
      search ? guard(() => search(request)) : snapshot((reading) => searchReports(reading, dialect, request)),
    close: async () => {
      if (closed) return;
      closed = true;
      await close?.();
      await db.destroy();
    },
  };
};
