import { access } from 'node:fs/promises';
import { openStore, restoreBackup, StoreError, type StoreOptions } from '@nianbao/store';
import { readCompressedLines } from '../backup/compress-lines.ts';
import { CommandError, describeError } from '../command-error.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

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

/** Restores a backup into an empty database; a damaged one is refused before anything is written. */
export const restoreDatabase = async (file: string, { db }: { readonly db: string }): Promise<void> => {
  await access(file).catch((error: unknown) => {
    throw new CommandError(wording.inputUnreadable(file, describeError(error)));
  });
  const sources = readBucket();
  try {
    const rows = await restoreBackup(db, () => readCompressedLines(file));
    tell('done', wording.restored(file, rows.report ?? 0, rows.version ?? 0));
    if (sources.bucket) await moveToBucket(db, sources);
  } catch (error) {
    if (isCorrupt(error)) throw new StoreError('backup-damaged', { line: 0, reason: describeError(error) });
    throw error;
  }
};
