// What is done to a database as a whole, before or without a store over it.
import { checkBackup, type ReadLines, type RestoredRows, restoreStore, stopOn } from './backup/restore-store.ts';
import { withConnection } from './connect.ts';
import { migrate, openFacts } from './sql/migrate.ts';
import { sqliteDialect } from './sqlite/sqlite-dialect.ts';

/**
 * Brings the database at an address to the structure that this program knows; makes it where it is missing. Resolves
 * with the names of the migrations that were run.
 */
export const migrateStore = (url: string): Promise<readonly string[]> =>
  withConnection(url, async ({ db, dialect, place }) => {
    const done = await migrate(db, dialect, place);
    await openFacts(db, dialect, { readOnly: false });
    return done;
  });

/**
 * Restores the backup whose lines `lines` gives (asked for several times, each time from the beginning) into a database
 * without a store or with an empty one: all of it in one transaction, or nothing. It is checked whole before anything
 * is written. Resolves with the number of rows by table. Rejects where `signal` says to stop: then nothing is restored.
 */
export const restoreBackup = async (
  url: string,
  lines: ReadLines,
  signal: AbortSignal = new AbortController().signal,
): Promise<RestoredRows> => {
  const given = stopOn(lines, signal);
  // Checked before the database is touched: for a damaged backup not even a file is made.
  await checkBackup(given, sqliteDialect);
  return withConnection(url, ({ db, dialect, place }) => restoreStore(db, dialect, place, given, signal));
};
