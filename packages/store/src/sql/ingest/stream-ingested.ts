import type { Ingested, Submission } from '../../port.ts';

// One transaction for so many; while it is written, the next are made ready.
const batchSize = 500;
const batchesAhead = 2;

/** Keeps submissions batch by batch; outcomes in their order. */
export async function* streamIngested(
  ingestAll: (submissions: readonly Submission[]) => Promise<readonly Ingested[]>,
  submissions: AsyncIterable<Submission> | Iterable<Submission>,
): AsyncGenerator<Ingested> {
  const started: Promise<readonly Ingested[]>[] = [];
  const start = (batch: readonly Submission[]): void => {
    const outcomes = ingestAll(batch);
    // It is awaited below, or the one before it has failed: then nobody asks for it.
    outcomes.catch(() => {});
    started.push(outcomes);
  };
  let batch: Submission[] = [];
  for await (const submission of submissions) {
    batch.push(submission);
    if (batch.length < batchSize) continue;
    start(batch);
    batch = [];
    if (started.length >= batchesAhead) yield* await started.shift()!;
  }
  if (batch.length > 0) start(batch);
  for (const outcomes of started) yield* await outcomes;
}
