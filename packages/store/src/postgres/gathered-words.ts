import { type Kysely, sql } from 'kysely';
import type { Database, Writing } from '../sql/database.ts';

// The index of words gathers what comes in and works it in from time to time: in large pieces the lists of reports that
// hold a pair of characters are written less often (with 128 MB a fifth more reports a second than with 16, working in the
// last of it counted: 661, 699, 739 against 496, 621, 624 in turns).
// Every search looks through what is gathered, so that it is not left there for longer than a batch is followed by another.
// https://www.postgresql.org/docs/current/gin.html#GIN-FAST-UPDATE

/** How much each connection gathers, in kB, unless it writes batches. */
export const usualGathering = 16_384;

/** Lets this transaction, which writes a batch, gather more, and gives it memory to work it in. */
export const gatherMore = async (writing: Writing): Promise<void> => {
  await sql`select set_config('gin_pending_list_limit', '128MB', true), set_config('work_mem', '128MB', true)`.execute(
    writing,
  );
};

/** Works in what is gathered. */
export const workIn = async (db: Kysely<Database>): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    await sql`select set_config('maintenance_work_mem', '128MB', true)`.execute(transaction);
    await sql`select gin_clean_pending_list('search_grams'), gin_clean_pending_list('search_name_grams')`.execute(
      transaction,
    );
  });
};
