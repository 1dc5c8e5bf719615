import { parentPort } from 'node:worker_threads';
import type { StoreError } from '../store-error.ts';
import { asPlain, type ThreadAnswer, type ThreadTask } from './thread-messages.ts';

/** What a thread works with, and how. */
export interface ThreadWork<T> {
  readonly open: () => Promise<T>;
  readonly answer: (opened: T, task: ThreadTask) => Promise<ThreadAnswer>;
  readonly readError: (error: unknown) => StoreError;
  readonly close: (opened: T) => Promise<void>;
}

/** Does what this thread is asked for, one task after the other, until it is told to close. */
export const serveThread = <T>({ open, answer, readError, close }: ThreadWork<T>): void => {
  let opened: Promise<T> | undefined;
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
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (task: ThreadTask | 'close') => {
    last = last.then(async () => {
      if (task !== 'close') {
        parentPort?.postMessage(await attempt(task));
        return;
      }
      await opened?.then(close).catch(() => {});
      parentPort?.close();
    });
  });
};
