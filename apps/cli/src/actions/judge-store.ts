import { openStore } from '@nianbao/store';
import { judgeWaiting } from '../checking/judge-waiting.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

/** Judges every report that waits for it, as after a migration or a run that was killed. */
export const judgeStore = async ({ db }: { readonly db: string }): Promise<void> => {
  const store = await openStore(db, { mustExist: true });
  try {
    tell('done', wording.judged(await judgeWaiting(store)));
  } finally {
    await store.close();
  }
};
