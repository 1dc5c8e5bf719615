// A report that comes from outside for an address: it is kept there or not at all.
import { sql } from 'kysely';
import type { ObjectStorage } from '../objects/object-storage.ts';
import { placeSource } from '../objects/place-sources.ts';
import type { Actor, ReportAddress, UploadCondition, UploadOutcome } from '../port/uploads.ts';
import type { IngestOutcome, Submission } from '../port.ts';
import { putAudit } from './audit.ts';
import type { Queries, Writing } from './database.ts';
import { makePad } from './document/pad.ts';
import { compressContents } from './ingest/compress-contents.ts';
import { findReading, readKey } from './ingest/find-reading.ts';
import { keepReport } from './ingest/keep-report.ts';
import {
  type Identity,
  type PreparedSubmission,
  prepareSubmission,
  readSourceHash,
} from './ingest/prepare-submission.ts';
import { resolveAgency } from './resolve-agency.ts';
import type { SqlEngine } from './sql-engine.ts';
import { writeTransaction } from './write-transaction.ts';

type Kept = Exclude<IngestOutcome, { readonly kind: 'rejected' }>;

const isKnownCode = async (writing: Writing, { uscc }: Identity): Promise<boolean> =>
  uscc !== null &&
  (await writing.selectFrom('agency').select('id').where('uscc', '=', uscc).executeTakeFirst()) !== undefined;

/** Where these bytes are the report already; null where they are not, or were not yet read by these programs. */
const findCurrent = async (writing: Writing, prepared: PreparedSubmission): Promise<IngestOutcome | null> => {
  const reading = await findReading(writing, readKey(prepared));
  if (reading === null) return null;
  const current = await writing
    .selectFrom('source')
    .innerJoin('version', 'version.source_id', 'source.id')
    .innerJoin('report', 'report.current_version_id', 'version.id')
    .select('version.number')
    .where('source.sha256', '=', prepared.source.sha256)
    .executeTakeFirst();
  if (current) return { ...(reading as Kept), version: current.number };
  // Withheld, it is no report at present, and would be none again.
  const withheld = await writing
    .selectFrom('source')
    .innerJoin('version', 'version.source_id', 'source.id')
    .innerJoin('report', 'report.id', 'version.report_id')
    .select('version.number')
    .where('source.sha256', '=', prepared.source.sha256)
    .where('version.withheld_at', 'is not', null)
    .where('report.current_version_id', 'is', null)
    .whereRef('version.number', '=', 'report.last_number')
    .executeTakeFirst();
  return withheld ? { ...(reading as Kept), version: withheld.number } : null;
};

interface Attempt {
  readonly prepared: PreparedSubmission;
  readonly address: ReportAddress;
  readonly condition: UploadCondition | undefined;
}

// Whose report it is, only the keeping itself tells; where that is not the address, it is taken back.
const keepAt = async (writing: Writing, engine: SqlEngine, attempt: Attempt): Promise<UploadOutcome> => {
  const { prepared, address, condition } = attempt;
  const owner = await resolveAgency(writing, address.agencyId);
  const codeIsKnown = await isKnownCode(writing, prepared.identity);
  await sql`savepoint upload`.execute(writing);
  const outcome = ((await findCurrent(writing, prepared)) ?? (await keepReport(writing, engine, prepared, 1))) as Kept;
  const isOwner = outcome.agencyId === (owner ?? address.agencyId);
  // Known by its name so far, the agency got the code that the report states. Were the code another agency's, the two
  // would have become one: that is for whoever runs the store to decide, not for whoever holds a token of one of them.
  const isRenamed =
    owner !== null && !codeIsKnown && (await resolveAgency(writing, address.agencyId)) === outcome.agencyId;
  const isHere = (isOwner || isRenamed) && outcome.key === address.key;
  // Asked when it is kept, not before: versions of one report are numbered one after the other, whoever writes at once.
  const isNext =
    condition === undefined || outcome.kind === 'unchanged' || outcome.version === condition.lastVersion + 1;
  if (isHere && isNext) {
    await sql`release savepoint upload`.execute(writing);
    return outcome;
  }
  await sql`rollback to savepoint upload`.execute(writing);
  if (isHere) return { kind: 'overtaken', lastVersion: outcome.version - 1 };
  return { kind: 'elsewhere', agencyId: outcome.agencyId, key: outcome.key };
};

/** Keeps a report at its address or says where it belongs, and writes either down. */
export const putReport = async (
  db: Queries,
  engine: SqlEngine,
  storage: ObjectStorage | null,
  request: Omit<Attempt, 'prepared'> & { readonly submission: Submission; readonly actor: Actor },
): Promise<UploadOutcome> => {
  const { submission, address, actor, condition } = request;
  const { report } = submission.result;
  const sha256 = readSourceHash(submission);
  const made = report === null ? null : compressContents(prepareSubmission(submission, sha256, makePad()));
  // Only then the row. What turns out to belong elsewhere leaves an object that nobody refers to.
  const prepared = made && storage && !(await findReading(db, readKey(made))) ? await placeSource(storage, made) : made;
  return writeTransaction(db, engine.dialect, async (writing) => {
    const outcome: UploadOutcome = prepared
      ? await keepAt(writing, engine, { prepared, address, condition })
      : { kind: 'rejected', reason: 'no-report' };
    const isKept = outcome.kind !== 'elsewhere' && outcome.kind !== 'overtaken' && outcome.kind !== 'rejected';
    await putAudit(writing, {
      ...actor,
      action: 'report-put',
      outcome: outcome.kind === 'rejected' ? outcome.reason : outcome.kind,
      agencyId: isKept ? outcome.agencyId : address.agencyId,
      key: address.key,
      version: isKept ? outcome.version : null,
      sha256,
      bytes: submission.bytes.length,
    });
    return outcome;
  });
};
