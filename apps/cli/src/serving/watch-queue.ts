import type { CountQueue } from '@nianbao/api';
import { checksVersion } from '@nianbao/checks';
import { parserVersion } from '@nianbao/parser';
import type { Queue } from '@nianbao/queue';
import { countByState } from '../queue/count-by-state.ts';

/** The depth of a queue, for whoever watches the server. */
export interface WatchedQueue {
  readonly count: CountQueue;
  readonly close: () => Promise<void>;
}

/**
 * Counts the jobs of the queue at an address, by state. It is opened when it is first asked for, and again after a
 * failure: a queue that is away keeps no server from starting.
 */
export const watchQueue = (url: string): WatchedQueue => {
  let opening: Promise<Queue> | undefined;
  const open = (): Promise<Queue> => {
    opening ??= import('@nianbao/queue')
      .then(({ openQueue }) => openQueue(url, { programs: `${parserVersion}/${checksVersion}` }))
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
  return {
    count: async () => countByState(await open()),
    close: async () => {
      await opening?.then((queue) => queue.close()).catch(() => {});
    },
  };
};
