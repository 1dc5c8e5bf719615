import { availableParallelism } from 'node:os';
import type { Keep } from '../sql/ingest/ingest-submissions.ts';
import type { PreparedSubmission } from '../sql/ingest/prepare-submission.ts';
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

// A view of a larger buffer would be sent with all of it.
const cut = (bytes: Uint8Array): Uint8Array =>
  bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);

const cutContents = (prepared: PreparedSubmission): PreparedSubmission => ({
  ...prepared,
  document: { ...prepared.document, content: cut(prepared.document.content) },
  sourceContent: { ...prepared.sourceContent, content: cut(prepared.sourceContent.content) },
});

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
      const cutReadings = readings.map(cutContents);
      // Made for the thread alone. A source's bytes may still be somebody's: they are copied.
      const handedOver = cutReadings.map(({ document }) => document.content.buffer as ArrayBuffer);
      const answer = await writer.ask({ kind: 'keep', readings: cutReadings }, handedOver);
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
