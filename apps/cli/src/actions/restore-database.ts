import { openStore, type RestoredRows, restoreBackup, StoreError, type StoreOptions } from '@nianbao/store';
import { checkFrames } from '../backup/check-frames.ts';
import { readCompressedLines } from '../backup/compress-lines.ts';
import { takeBackup } from '../backup/take-backup.ts';
import { describeError } from '../command-error.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { onInterrupt } from '../interrupts.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';
import { maskKept } from './mask-kept.ts';

// zlib's own errors: what is in the file cannot even be decompressed.
const isCorrupt = (error: unknown): boolean =>
  error instanceof Error && /^(Z_|ZSTD_|ERR_.*ZSTD)/.test(String((error as NodeJS.ErrnoException).code ?? ''));

// The restored store stands whole before; what the bucket does not take stays in the database.
const moveToBucket = async (db: string, sources: StoreOptions): Promise<void> => {
  const store = await openStore(db, sources);
  try {
    tell('done', wording.sourcesMoved(await store.moveSources('bucket'), 'bucket'));
  } finally {
    await store.close();
  }
};

const restoreFrom = async (path: string, db: string, signal: AbortSignal): Promise<RestoredRows> => {
  try {
    await checkFrames(path);
    return await restoreBackup(db, () => readCompressedLines(path), signal);
  } catch (error) {
    if (isCorrupt(error)) throw new StoreError('backup-damaged', { line: 0, reason: describeError(error) });
    throw error;
  }
};

// Interrupted, it takes everything back before the command ends, or was done already.
const restoreWhole = async (path: string, file: string, db: string): Promise<void> => {
  const stopping = new AbortController();
  const restored = restoreFrom(path, db, stopping.signal).then(
    (rows) => tell('done', wording.restored(file, rows.report ?? 0, rows.version ?? 0)),
    (error: unknown) => {
      if (stopping.signal.aborted) tell('note', wording.restoreStopped());
      throw error;
    },
  );
  const forget = onInterrupt(async () => {
    stopping.abort();
    await restored;
  });
  await restored.finally(forget);
};

/** Restores a backup into an empty database; a damaged one is refused before anything is written. */
export const restoreDatabase = async (file: string, { db }: { readonly db: string }): Promise<void> => {
  const sources = readBucket();
  const backup = await takeBackup(file);
  try {
    await restoreWhole(backup.path, file, db);
  } finally {
    await backup.discard();
  }
  if (sources.bucket) await moveToBucket(db, sources);
  // A backup is as old as its rules.
  await maskKept(db);
};
