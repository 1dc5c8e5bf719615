import { availableParallelism } from 'node:os';
import type { Keep } from '../sql/ingest/ingest-submissions.ts';
import { StoreError } from '../store-error.ts';
import { type StoreThread, startThread } from './start-thread.ts';
import { asError, type ThreadData } from './thread-messages.ts';

/** Writing that a store gives to a thread of its own. */
export interface SharedKeeping {
  readonly keep: Keep;
  readonly close: () => Promise<void>;
}

// Fewer are written sooner than they are sent.
const fewest = 64;

/** The error of a thread that did not do what it was asked for. */
export const wrongAnswer = (): StoreError =>
  new StoreError('database-error', { reason: 'a thread gave another answer' });

/**
 * Lets batches be written by a thread while the next are made ready. It starts when it is first needed. `keepHere` writes
 * what is not worth sending, unless the thread is at work: what came later stays later.
 */
export const shareKeeping = (data: ThreadData, keepHere: Keep): SharedKeeping => {
  let writer: StoreThread | undefined;
  return {
    keep: async (readings) => {
      const few = readings.length < fewest && !writer?.isBusy();
      if (few || availableParallelism() < 2) return keepHere(readings);
      writer ??= startThread(data);
      const answer = await writer.ask({ kind: 'keep', readings });
      if (answer.kind !== 'kept') throw wrongAnswer();
      return answer.outcomes.map((outcome) =>
        outcome.kind === 'failed' ? { kind: 'failed', error: asError(outcome.error) } : outcome,
      );
    },
    close: async () => {
      await writer?.close();
    },
  };
};
