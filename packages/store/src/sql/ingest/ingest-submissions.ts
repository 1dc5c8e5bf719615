import type { Ingested, Settle, Submission } from '../../port.ts';
import { StoreError } from '../../store-error.ts';
import type { Queries } from '../database.ts';
import type { Pad } from '../document/pad.ts';
import { findReadings, keyText, type ReadingKey } from './find-reading.ts';
import { type PreparedSubmission, prepareSubmission, readSourceHash } from './prepare-submission.ts';

/** A submission that is ready to be written, or already has its outcome: kept before, no report, at fault. */
export type Prepared =
  | { readonly kind: 'ready'; readonly prepared: PreparedSubmission }
  | { readonly kind: 'done'; readonly outcome: Ingested };

/** A submission whose bytes are hashed: it is made ready when nobody kept it before, or was made ready ahead of that. */
export type Begun =
  | { readonly kind: 'hashed'; readonly submission: Submission; readonly key: ReadingKey }
  | { readonly kind: 'ahead'; readonly prepared: Prepared; readonly key: ReadingKey }
  | { readonly kind: 'done'; readonly outcome: Ingested };

// A fault of this submission; one of the database concerns them all.
const guard = <T>(act: () => T): T | { readonly kind: 'done'; readonly outcome: Ingested } => {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { kind: 'done', outcome: { kind: 'failed', error } };
  }
};

const prepare = (submission: Submission, sha256: string, pad: Pad): Prepared =>
  guard(() => ({ kind: 'ready', prepared: prepareSubmission(submission, sha256, pad) }) as const);

/**
 * Hashes a submission. `ahead`: makes it ready at once, while it is in the processor's cache, and lets go of it; worth it
 * where it is hardly ever kept before.
 */
export const beginSubmission = (submission: Submission, ahead: boolean, pad: Pad): Begun => {
  if (submission.result.report === null) return { kind: 'done', outcome: { kind: 'rejected', reason: 'no-report' } };
  const { parserVersion, checksVersion } = submission;
  return guard(() => {
    const key = { sha256: readSourceHash(submission), parserVersion, checksVersion };
    if (ahead) return { kind: 'ahead', prepared: prepare(submission, key.sha256, pad), key } as const;
    return { kind: 'hashed', submission, key } as const;
  });
};

/**
 * Makes submissions ready, without a lock. The same bytes read by the same versions are looked up first, in one
 * question: a second run over a folder costs little. `pad`: where contents stand until they are kept.
 */
export const settleBegun = async (db: Queries, begun: readonly Begun[], pad: Pad): Promise<Prepared[]> => {
  const kept = await findReadings(
    db,
    begun.flatMap((item) => (item.kind === 'done' ? [] : [item.key])),
  );
  return begun.map((item) => {
    if (item.kind === 'done') return item;
    const outcome = kept.get(keyText(item.key));
    if (outcome) return { kind: 'done', outcome };
    return item.kind === 'ahead' ? item.prepared : prepare(item.submission, item.key.sha256, pad);
  });
};

/** Keeps readings in one transaction, in their order. */
export type Keep = (readings: readonly PreparedSubmission[]) => Promise<Ingested[]>;

const listReady = (prepared: readonly Prepared[]): PreparedSubmission[] =>
  prepared.flatMap((item) => (item.kind === 'ready' ? [item.prepared] : []));

const mergeOutcomes = (prepared: readonly Prepared[], outcomes: readonly Ingested[]): Ingested[] => {
  const kept = outcomes.values();
  return prepared.map((item) => (item.kind === 'done' ? item.outcome : kept.next().value!));
};

/**
 * Keeps what was made ready in one transaction; one that fails leaves nothing of itself and does not touch the others.
 * Outcomes in the order of the submissions.
 */
export const keepPrepared = async (keep: Keep, prepared: readonly Prepared[]): Promise<Ingested[]> => {
  const ready = listReady(prepared);
  return mergeOutcomes(prepared, ready.length === 0 ? [] : await keep(ready));
};

/** Keeps readings in one transaction and settles what goes with them there, also where there is none to be kept. */
export type KeepSettled = (readings: readonly PreparedSubmission[], settle: Settle) => Promise<Ingested[]>;

/** `keepPrepared`, with `settle` told of all outcomes in the same transaction. */
export const keepSettled = async (
  keep: KeepSettled,
  prepared: readonly Prepared[],
  settle: Settle,
): Promise<Ingested[]> =>
  mergeOutcomes(
    prepared,
    await keep(listReady(prepared), (kept, statements) => settle(mergeOutcomes(prepared, kept), statements)),
  );
