// The one way in which this program judges kept reports among the other years that the store holds.
import { checksVersion, judgeAgain } from '@nianbao/checks';
import { type JudgedReport, type JudgingRequest, type Store, StoreError } from '@nianbao/store';
import { onInterrupt } from '../interrupts.ts';
import { startCountedProgress } from '../output/progress.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

const judging = { judge: judgeAgain, checksVersion };

// From here on it takes seconds, and a log shows no bar.
const many = 1000;

// After a migration that is every report with an earlier year.
const judgeAll = async (store: Store, onJudged: JudgingRequest['onJudged']): Promise<number> => {
  const total = await store.countWaiting();
  if (total >= many) tell('note', wording.judging(total));
  const progress = startCountedProgress();
  let done = 0;
  const count = (report: JudgedReport): void => {
    done += 1;
    progress.show(done, total);
    onJudged?.(report);
  };
  const forget = onInterrupt(() => tell('warning', wording.judgingInterrupted(done, total)));
  return store.judgeWaiting(judging, { onJudged: count }).finally(() => {
    forget();
    progress.stop();
  });
};

/**
 * Judges what waits in a store, that of some agencies, or all of it with its progress shown; resolves with how many
 * reports that were.
 */
export const judgeWaiting = (store: Store, request: JudgingRequest = {}): Promise<number> =>
  request.agencyIds ? store.judgeWaiting(judging, request) : judgeAll(store, request.onJudged);

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
