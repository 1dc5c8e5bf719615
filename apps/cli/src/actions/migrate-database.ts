import { migrateStore } from '@nianbao/store';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

/** Brings the database up to date and says what was done. */
export const migrateDatabase = async ({ db }: { readonly db: string }): Promise<void> => {
  const done = await migrateStore(db);
  for (const name of done) process.stdout.write(`${name}\n`);
  tell('done', done.length > 0 ? wording.migrated(done.length) : wording.upToDate());
};
