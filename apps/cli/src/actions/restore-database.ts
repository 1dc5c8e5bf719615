import { access } from 'node:fs/promises';
import { restoreBackup, StoreError } from '@nianbao/store';
import { readCompressedLines } from '../backup/compress-lines.ts';
import { CommandError, describeError } from '../command-error.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

// zlib's own errors: what is in the file cannot even be decompressed.
const isCorrupt = (error: unknown): boolean =>
  error instanceof Error && /^(Z_|ZSTD_|ERR_.*ZSTD)/.test(String((error as NodeJS.ErrnoException).code ?? ''));

/** Restores a backup into an empty database; a damaged one is refused before anything is written. */
export const restoreDatabase = async (file: string, { db }: { readonly db: string }): Promise<void> => {
  await access(file).catch((error: unknown) => {
    throw new CommandError(wording.inputUnreadable(file, describeError(error)));
  });
  try {
    const rows = await restoreBackup(db, () => readCompressedLines(file));
    tell('done', wording.restored(file, rows.report ?? 0, rows.version ?? 0));
  } catch (error) {
    if (isCorrupt(error)) throw new StoreError('backup-damaged', { line: 0, reason: describeError(error) });
    throw error;
  }
};
