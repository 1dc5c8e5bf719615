import type { Kysely } from 'kysely';
import type { SqlDialect } from '../sql-dialect.ts';

/** An engine that gathers words before it works them into the index gathers more where many reports come in. */
export const searchGathering = async (db: Kysely<unknown>, { search }: SqlDialect): Promise<void> => {
  await search.setGathering?.(db);
};
