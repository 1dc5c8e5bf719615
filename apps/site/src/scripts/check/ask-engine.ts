import { type CheckAnswer, type CheckRequest, engineLoaded } from './messages.ts';

/** A check under way. `stop` ends it at once; the answer is then null. */
export interface Asking {
  readonly answer: Promise<CheckAnswer | null>;
  stop(): void;
}

let idle: Worker | null = null;
const loaded = new WeakSet<Worker>();

// One that fails while nobody asks (its script did not come) is given up, so that the next check tries again.
const giveUp =
  (worker: Worker) =>
  (event: ErrorEvent): void => {
    event.preventDefault();
    worker.terminate();
    if (idle === worker) idle = null;
  };

const startWorker = (): Worker => {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }) => {
    if (data === engineLoaded) loaded.add(worker);
  });
  worker.onerror = giveUp(worker);
  return worker;
};

/** Loads the engine before it is asked, so that the first check is quick. */
export const warmEngine = (): void => {
  idle ??= startWorker();
};

/**
 * Has a report read and checked. One that breaks the worker (memory) is `crashed`, an engine whose script did not come is
 * `not-loaded`; the next check starts a fresh one.
 * Example: `const { answer, stop } = askEngine({ report, previous: null })`
 */
export const askEngine = (request: CheckRequest): Asking => {
  const worker = idle ?? startWorker();
  idle = null;
  const { port1, port2 } = new MessageChannel();
  const { promise, resolve } = Promise.withResolvers<CheckAnswer | null>();
  const end = (answer: CheckAnswer | null, keep: boolean): void => {
    port1.close();
    if (keep) {
      worker.onerror = giveUp(worker);
      idle = worker;
    } else worker.terminate();
    resolve(answer);
  };
  port1.onmessage = ({ data }: MessageEvent<CheckAnswer>) => end(data, data.kind === 'checked');
  worker.onerror = (event) => {
    event.preventDefault();
    end(loaded.has(worker) ? { kind: 'crashed', reason: event.message ?? '' } : { kind: 'not-loaded' }, false);
  };
  worker.postMessage(request, [port2]);
  return { answer: promise, stop: () => end(null, false) };
};
