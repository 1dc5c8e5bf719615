import { migrateStore, openStore } from '@nianbao/store';
import { openAccount } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';
import { maskKept } from './mask-kept.ts';

// Run where there was nothing before.
const firstMigration = '0001-';

// The address of a server may hold a password.
const nameFile = (db: string): string | null => (db.startsWith('sqlite:') ? db.slice('sqlite:'.length) : null);

/** Brings the database up to date, makes it where it is missing, masks again what older rules masked, and says what was done. */
export const migrateDatabase = async ({ db }: { readonly db: string }): Promise<void> => {
  const done = await migrateStore(db);
  const output = openAccount();
  for (const name of done) await output.write(`${name}\n`);
  if (done.some((name) => name.startsWith(firstMigration)))
    tell('warning', wording.madeAnew(done.length, nameFile(db)));
  else tell('done', done.length > 0 ? wording.migrated(done.length) : wording.upToDate());
  await maskKept(db);
  const store = await openStore(db, { readOnly: true });
  try {
    const waiting = await store.countWaiting();
    if (waiting > 0) tell('note', wording.stillWaiting(waiting));
  } finally {
    await store.close();
  }
};
