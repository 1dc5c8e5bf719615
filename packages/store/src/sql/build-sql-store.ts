import type { Kysely } from 'kysely';
import { dumpStore } from '../backup/dump-store.ts';
import { moveSources } from '../objects/move-sources.ts';
import type { ObjectStorage } from '../objects/object-storage.ts';
import { placeSources } from '../objects/place-sources.ts';
import { fetchContent } from '../objects/source-object.ts';
import { removeUnusedObjects, surveySources } from '../objects/survey-sources.ts';
import type { SearchRequest, SearchResults } from '../port/search.ts';
import type { Store, Submission } from '../port.ts';
import { StoreError } from '../store-error.ts';
import { listAudit, putAudit } from './audit.ts';
import { buildReading } from './build-reading.ts';
import { checkIntegrity } from './check-integrity.ts';
import type { Database, Writing } from './database.ts';
import { makePad, type Pad } from './document/pad.ts';
import { listExplanations, putExplanation, removeExplanation } from './explanations.ts';
import { findReport, findSource, listVersions, readSource } from './find-report.ts';
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
import { countMaskedOtherwise, isSourceMasked, maskAgain } from './mask-again.ts';
import { probe } from './probe.ts';
import { putReport } from './put-report.ts';
import { readTotals, sumFigures } from './read-totals.ts';
import type { RevisionReader } from './revision-reader.ts';
import { rememberTexts } from './search/read-texts.ts';
import { searchReports } from './search/search-reports.ts';
import { setAgencyLives } from './set-agency-lives.ts';
import type { SqlEngine } from './sql-engine.ts';
import { type Snapshot, streamReports } from './stream-reports.ts';
import { takeTurns } from './take-turns.ts';
import { countUpload, createToken, findToken, listTokens, revokeToken } from './tokens.ts';
import { findWithheld, listWithheld, releaseWithheld, withhold } from './withhold.ts';
import { writeTransaction } from './write-transaction.ts';
import { countWaiting, judgeWaiting } from './years/judge-waiting.ts';

/** What an adapter gives beside the database itself. `keep` writes readings as fast as its engine can. */
export interface StoreParts {
  readonly readOnly: boolean;
  readonly revision: RevisionReader;
  /** Names the contents across programs (port/holdings.ts). */
  readonly readStamp: () => Promise<string | null>;
  readonly keep: Keep;
  /** The same with what has to be settled in its transaction; absent: that cannot be. */
  readonly keepSettled?: KeepSettled;
  /** Searching that does not hold up other reading; absent: the database sees to it. */
  readonly search?: (request: SearchRequest) => Promise<SearchResults>;
  /** Where sources are put, and read from; null: sources stand in the database. */
  readonly storage: ObjectStorage | null;
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
  { readOnly, revision, readStamp, keep, keepSettled, search, storage, close }: StoreParts,
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

  const begin = (submission: Submission, ahead: boolean, pad: Pad): Begun => {
    try {
      return beginSubmission(submission, ahead, pad);
    } catch (error) {
      throw dialect.readError(error);
    }
  };
  const settle = (begun: readonly Begun[], pad: Pad) =>
    guard(async () => {
      if (readOnly) throw new StoreError('read-only');
      return settleBegun(db, begun, pad);
    });
  const place = async (prepared: readonly Prepared[]): Promise<readonly Prepared[]> =>
    storage ? placeSources(db, storage, prepared) : prepared;
  const keepPlaced = (prepared: readonly Prepared[]) => keepPrepared(keep, prepared).finally(revision.forget);
  const texts = rememberTexts();
  // What came later is kept later, however long the bucket takes for either.
  const keepInTurn = takeTurns(keepPlaced);
  const keepAll = (prepared: readonly Prepared[]) =>
    guard(() => (storage ? keepInTurn(place(prepared)) : keepPlaced(prepared)));
  const makeReady = (submissions: readonly Submission[]) => {
    const pad = makePad();
    return settle(
      submissions.map((submission) => begin(submission, false, pad)),
      pad,
    );
  };
  const ingestAll = async (submissions: readonly Submission[]) => keepAll(await makeReady(submissions));

  const write = <T>(act: (writing: Writing) => Promise<T>) =>
    guard(async () => {
      if (readOnly) throw new StoreError('read-only');
      return writeTransaction(db, dialect, act).finally(revision.forget);
    });

  async function* backup(): AsyncGenerator<string> {
    if (closed) throw new StoreError('closed');
    try {
      yield* dumpStore(db, storage);
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
        return putReport(db, engine, storage, { submission, address, actor, condition }).finally(revision.forget);
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
          const prepared = await makeReady(submissions);
          return guard(async () =>
            keepAllSettled(keepSettled, await place(prepared), settleWith).finally(revision.forget),
          );
        }
      : null,
    ingestStream: (submissions) => streamIngested({ begin, settle, keep: keepAll }, submissions),
    judgeWaiting: (judging, request = {}) =>
      guard(async () => {
        if (readOnly) throw new StoreError('read-only');
        return judgeWaiting(db, dialect, judging, request).finally(revision.forget);
      }),
    countWaiting: () => snapshot(countWaiting),
    readTotals: () => snapshot(readTotals),
    listAgencies: (request, filter = {}) => snapshot((reading) => listAgencies(reading, request, filter)),
    findAgency: (id) => snapshot((reading) => findAgency(reading, id)),
    listReports: (request, filter = {}) => snapshot((reading) => listReports(reading, request, filter)),
    findReport: (agencyId, key, version) => snapshot((reading) => findReport(reading, agencyId, key, version)),
    listVersions: (agencyId, key) => snapshot((reading) => listVersions(reading, agencyId, key)),
    findSource: async (agencyId, key, version) => {
      const kept = await snapshot((reading) => findSource(reading, agencyId, key, version));
      // No connection is held while the bucket answers.
      return kept && guard(async () => readSource(await fetchContent(storage, kept)));
    },
    surveySources: () => guard(() => surveySources(db, storage)),
    moveSources: (to, onMoved) =>
      guard(async () => {
        if (readOnly) throw new StoreError('read-only');
        return moveSources(db, storage, to, (act) => writeTransaction(db, dialect, act), onMoved);
      }),
    countMaskedOtherwise: (rules) => snapshot((reading) => countMaskedOtherwise(reading, rules)),
    isSourceMasked: (sha256) => snapshot((reading) => isSourceMasked(reading, sha256)),
    maskAgain: (masking, { sha256s, onMasked = () => {} } = {}) =>
      guard(async () => {
        if (readOnly) throw new StoreError('read-only');
        return maskAgain({ db, dialect, storage, write }, masking, sha256s, onMasked);
      }),
    withhold: (address, reason, actor) => write((writing) => withhold(writing, dialect, address, reason, actor)),
    releaseWithheld: (address, actor) => write((writing) => releaseWithheld(writing, dialect, address, actor)),
    listWithheld: (of = {}) => snapshot((reading) => listWithheld(reading, of)),
    findWithheld: (address) => snapshot((reading) => findWithheld(reading, address)),
    removeUnusedObjects: () => guard(async () => (storage ? removeUnusedObjects(db, storage) : 0)),
    streamReports: (filter = {}) => streamReports(snapshot, filter),
    listCorrections: (request) => snapshot((reading) => listCorrections(reading, request)),
    sumFigures: (paths) => snapshot((reading) => sumFigures(reading, paths)),
    readStamp: () => guard(readStamp),
    ...buildReading({ db, dialect, snapshot, guard, revision, readOnly }),
    search: (request) =>
      search ? guard(() => search(request)) : snapshot((reading) => searchReports(reading, dialect, request, texts)),
    close: async () => {
      if (closed) return;
      closed = true;
      await close?.();
      await db.destroy();
    },
  };
};
