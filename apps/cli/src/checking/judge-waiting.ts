// The one way in which this program judges kept reports among the other years that the store holds.
import { checksVersion, judgeAgain } from '@nianbao/checks';
import { type JudgingRequest, type Store, StoreError } from '@nianbao/store';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

/** Judges what waits in a store, all of it or that of some agencies; resolves with how many reports that were. */
export const judgeWaiting = (store: Store, request?: JudgingRequest): Promise<number> =>
  store.judgeWaiting({ judge: judgeAgain, checksVersion }, request);

/**
 * The same after reports were kept: they are, whatever happens here, and what is left waits for the next run. So a
 * database that fails now is told of, and no reason to give them up.
 */
export const judgeKept = async (store: Store, request?: JudgingRequest): Promise<void> => {
  try {
    await judgeWaiting(store, request);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    tell('warning', wording.notJudged(error.text));
  }
};
