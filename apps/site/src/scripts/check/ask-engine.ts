import type { CheckAnswer, CheckRequest } from './messages.ts';

/** A check under way. `stop` ends it at once; the answer is then null. */
export interface Asking {
  readonly answer: Promise<CheckAnswer | null>;
  stop(): void;
}

let idle: Worker | null = null;

const startWorker = (): Worker => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });

/** Loads the engine before it is asked, so that the first check is quick. */
export const warmEngine = (): void => {
  idle ??= startWorker();
};

/**
 * Has a report read and checked. One that breaks the worker (memory) is `crashed`; the next check starts a fresh one.
 * Example: `const { answer, stop } = askEngine({ report, previous: null })`
 */
export const askEngine = (request: CheckRequest): Asking => {
  const worker = idle ?? startWorker();
  idle = null;
  const { port1, port2 } = new MessageChannel();
  const { promise, resolve } = Promise.withResolvers<CheckAnswer | null>();
  const end = (answer: CheckAnswer | null, keep: boolean): void => {
    port1.close();
    if (keep) idle = worker;
    else worker.terminate();
    resolve(answer);
  };
  port1.onmessage = ({ data }: MessageEvent<CheckAnswer>) => end(data, data.kind === 'checked');
  worker.onerror = (event) => {
    event.preventDefault();
    end({ kind: 'crashed', reason: event.message ?? '' }, false);
  };
  worker.postMessage(request, [port2]);
  return { answer: promise, stop: () => end(null, false) };
};
