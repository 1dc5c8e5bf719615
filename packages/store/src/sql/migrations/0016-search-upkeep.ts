import type { Kysely } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/** An engine that looks through the index of words from time to time does so less often. */
export const searchUpkeep = async (db: Kysely<unknown>, { search }: SqlDialect): Promise<void> => {
  await search.setUpkeep?.(db);
};
