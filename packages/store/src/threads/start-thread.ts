import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { StoreError } from '../store-error.ts';
import { asError, type ThreadAnswer, type ThreadData, type ThreadTask } from './thread-messages.ts';

/** A thread of a store. Answers come in the order of the tasks. */
export interface StoreThread {
  readonly ask: (task: ThreadTask) => Promise<ThreadAnswer>;
  /** Whether something that was asked is not answered yet. */
  readonly isBusy: () => boolean;
  /** Ends when what was asked is answered. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: ThreadAnswer) => void;
  readonly reject: (error: StoreError) => void;
}

// Run from source in tests, from dist otherwise.
const suffix = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Starts a thread on a store; its structure must stand. The thread alone keeps no program alive. */
export const startThread = (data: ThreadData): StoreThread => {
  const worker = new Worker(new URL(`./${data.kind}-thread.${suffix}`, import.meta.url), { workerData: data });
  worker.unref();
  const waiting: Waiting[] = [];
  const fail = (reason: string): void => {
    for (const { reject } of waiting.splice(0)) reject(new StoreError('database-error', { reason }));
  };
  worker.on('message', (answer: ThreadAnswer) => {
    const asked = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if (answer.kind === 'failed') asked?.reject(asError(answer.error));
    else asked?.resolve(answer);
  });
  worker.on('error', (error: Error) => fail(error.message));
  worker.on('exit', () => fail('the thread of the store ended'));
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(task);
      }),
    isBusy: () => waiting.length > 0,
    close: async () => {
      worker.ref();
      const ended = once(worker, 'exit');
      worker.postMessage('close');
      await ended;
    },
  };
};
