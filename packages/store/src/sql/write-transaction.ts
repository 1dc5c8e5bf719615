import { setTimeout as wait } from 'node:timers/promises';
import type { Queries, Writing } from './database.ts';
import type { SqlDialect } from './sql-dialect.ts';

// Conflicts are rare and short; a transaction that fails so often has another reason.
const mostTries = 20;
// In milliseconds, times the number of tries. Two that met once would meet again if both began again at once: each waits
// for a time of its own, longer from try to try.
const longestPause = 10;

/**
 * Runs a writing transaction. Where the database says that it could not be put in line with others, it is run again
 * from its beginning: `write` must have no effect but in the database.
 */
export const writeTransaction = async <T>(
  db: Queries,
  { writeIsolation, isRetryable }: SqlDialect,
  write: (writing: Writing) => Promise<T>,
): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    const transaction = db.transaction();
    try {
      return await (writeIsolation ? transaction.setIsolationLevel(writeIsolation) : transaction).execute(write);
    } catch (error) {
      if (!isRetryable(error) || tries >= mostTries) throw error;
      await wait(Math.random() * longestPause * tries);
    }
  }
};
