import { parentPort } from 'node:worker_threads';
import type { StoreError } from '../store-error.ts';
import { asPlain, type ThreadAnswer, type ThreadTask } from './thread-messages.ts';

/** What a thread works with, and how. */
export interface ThreadWork<T> {
  readonly open: () => Promise<T>;
  readonly answer: (opened: T, task: ThreadTask) => Promise<ThreadAnswer>;
  readonly readError: (error: unknown) => StoreError;
  /** What is left for when nothing more is asked for; absent: nothing is. */
  readonly tidy?: (opened: T) => Promise<void>;
  readonly close: (opened: T) => Promise<void>;
}

// So long nothing was asked for, in milliseconds, before what was left is done.
const pause = 500;

/** Does what this thread is asked for, one task after the other, until it is told to close. */
export const serveThread = <T>({ open, answer, readError, tidy, close }: ThreadWork<T>): void => {
  let opened: Promise<T> | undefined;
  let tidying: NodeJS.Timeout | undefined;
  const openOnce = async (): Promise<T> => {
    opened ??= open();
    try {
      return await opened;
    } catch (error) {
      // The next task tries again: a server comes back.
      opened = undefined;
      throw error;
    }
  };
  const attempt = async (task: ThreadTask): Promise<ThreadAnswer> => {
    try {
      return await answer(await openOnce(), task);
    } catch (error) {
      return { kind: 'failed', error: asPlain(readError(error)) };
    }
  };
  // What is left undone is done some other time: nobody waits for it.
  const tidyUp = async (): Promise<void> => opened?.then(tidy).catch(() => {});
  let last: Promise<void> = Promise.resolve();
  const queue = (act: () => Promise<void>): void => {
    last = last.then(act);
  };
  parentPort?.on('message', (task: ThreadTask | 'close') => {
    clearTimeout(tidying);
    queue(async () => {
      clearTimeout(tidying);
      if (task !== 'close') {
        parentPort?.postMessage(await attempt(task));
        if (tidy) tidying = setTimeout(() => queue(tidyUp), pause).unref();
        return;
      }
      await tidyUp();
      await opened?.then(close).catch(() => {});
      parentPort?.close();
    });
  });
};
