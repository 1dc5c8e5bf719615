import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { StoreError } from '../store-error.ts';
import { asError, type ThreadAnswer, type ThreadData, type ThreadTask } from './thread-messages.ts';

/** A thread of a store. Answers come in the order of the tasks. */
export interface StoreThread {
  readonly ask: (task: ThreadTask) => Promise<ThreadAnswer>;
  /** Ends when what was asked is answered. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: ThreadAnswer) => void;
  readonly reject: (error: StoreError) => void;
}

// Run from source in tests, from dist otherwise.
const entry = new URL(import.meta.url.endsWith('.ts') ? './store-thread.ts' : './store-thread.js', import.meta.url);

/** Starts a thread on a store's file; its structure must stand. The thread alone keeps no program alive. */
export const startThread = (data: ThreadData): StoreThread => {
  const worker = new Worker(entry, { workerData: data });
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
    close: async () => {
      worker.ref();
      const ended = once(worker, 'exit');
      worker.postMessage('close');
      await ended;
    },
  };
};
