import { masking } from '@nianbao/checks';
import { openStore } from '@nianbao/store';
import { readBucket } from '../environment/read-bucket.ts';
import { startCountedProgress } from '../output/progress.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

/** Masks again what a store keeps masked by other rules, and says what was done; says nothing where there is nothing. */
export const maskKept = async (db: string): Promise<void> => {
  const store = await openStore(db, readBucket());
  const progress = startCountedProgress();
  try {
    const total = await store.countMaskedOtherwise(masking.rules);
    if (total === 0) return;
    const { looked, changed, unread } = await store
      .maskAgain(masking, { onMasked: (so) => progress.show(so.looked, total) })
      .finally(progress.stop);
    tell('done', wording.maskedAgain(looked, changed));
    if (unread > 0) tell('warning', wording.notLookedInto(unread));
  } finally {
    await store.close();
  }
};
