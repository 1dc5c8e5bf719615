import type { Ingested, Submission } from '../../port.ts';
import type { Prepared } from './ingest-submissions.ts';

/** The two steps of keeping: what needs no lock, and one transaction. */
export interface IngestSteps {
  readonly prepare: (submissions: readonly Submission[]) => Promise<readonly Prepared[]>;
  readonly keep: (prepared: readonly Prepared[]) => Promise<readonly Ingested[]>;
}

// One transaction for so many; while it is written, the next are made ready.
const batchSize = 500;
const batchesAhead = 2;
// Looked up together. Few, so that what was just made is still in the processor's cache when it is made ready (with
// whole batches that took half as long again), and can be forgotten.
const groupSize = 16;

/** Keeps submissions batch by batch; outcomes in their order. */
export async function* streamIngested(
  { prepare, keep }: IngestSteps,
  submissions: AsyncIterable<Submission> | Iterable<Submission>,
): AsyncGenerator<Ingested> {
  const started: Promise<readonly Ingested[]>[] = [];
  let group: Submission[] = [];
  let batch: Prepared[] = [];
  const prepareGroup = async (): Promise<void> => {
    batch.push(...(await prepare(group)));
    group = [];
  };
  const start = (): void => {
    const outcomes = keep(batch);
    // It is awaited below, or the one before it has failed: then nobody asks for it.
    outcomes.catch(() => {});
    started.push(outcomes);
    batch = [];
  };
  for await (const submission of submissions) {
    group.push(submission);
    if (group.length >= groupSize || batch.length + group.length >= batchSize) await prepareGroup();
    if (batch.length < batchSize) continue;
    start();
    if (started.length >= batchesAhead) yield* await started.shift()!;
  }
  if (group.length > 0) await prepareGroup();
  if (batch.length > 0) start();
  for (const outcomes of started) yield* await outcomes;
}
