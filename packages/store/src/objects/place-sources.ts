// Between making a reading ready and keeping it: its source is put into the bucket. First the object, then the row: ended
// in between, an object is left over that nobody refers to, and the next run puts the same object again.
import type { Queries } from '../sql/database.ts';
import type { Prepared } from '../sql/ingest/ingest-submissions.ts';
import type { PreparedSubmission } from '../sql/ingest/prepare-submission.ts';
import { StoreError } from '../store-error.ts';
import { actOnEach } from './act-on-each.ts';
import type { ObjectStorage } from './object-storage.ts';
import { buildObjectKey } from './source-object.ts';

const empty = new Uint8Array(0);

/** A reading whose source stands in the bucket. */
export const placeSource = async (
  storage: ObjectStorage,
  prepared: PreparedSubmission,
): Promise<PreparedSubmission> => {
  const { encoding, content } = prepared.sourceContent;
  const objectKey = buildObjectKey(prepared.source.sha256, encoding);
  // Copied: a request takes no bytes that threads share.
  await storage.put(objectKey, new Uint8Array(content));
  return { ...prepared, sourceContent: { encoding, content: empty, objectKey } };
};

// Sources are never deleted: one that is kept already, read anew, need not be sent again.
const findKept = async (db: Queries, prepared: readonly Prepared[]): Promise<ReadonlySet<string>> => {
  const hashes = prepared.flatMap((item) => (item.kind === 'ready' ? [item.prepared.source.sha256] : []));
  if (hashes.length === 0) return new Set();
  const rows = await db.selectFrom('source').select('sha256').where('sha256', 'in', hashes).execute();
  return new Set(rows.map(({ sha256 }) => sha256));
};

/**
 * Puts the sources of readings into the bucket, several at a time. One that the storage does not take is not kept, and
 * says why; it does not touch the others.
 */
export const placeSources = async (
  db: Queries,
  storage: ObjectStorage,
  prepared: readonly Prepared[],
): Promise<readonly Prepared[]> => {
  const kept = await findKept(db, prepared);
  return actOnEach(prepared, async (item): Promise<Prepared> => {
    if (item.kind === 'done' || kept.has(item.prepared.source.sha256)) return item;
    try {
      return { kind: 'ready', prepared: await placeSource(storage, item.prepared) };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { kind: 'done', outcome: { kind: 'failed', error } };
    }
  });
};
