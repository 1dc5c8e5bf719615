import type { Ingested, Submission } from '../../port.ts';
import { makePad, type Pad } from '../document/pad.ts';
import type { Begun, Prepared } from './ingest-submissions.ts';

/** The steps of keeping: two that need no lock, and one transaction. */
export interface IngestSteps {
  readonly begin: (submission: Submission, ahead: boolean, pad: Pad) => Begun;
  readonly settle: (begun: readonly Begun[], pad: Pad) => Promise<readonly Prepared[]>;
  readonly keep: (prepared: readonly Prepared[]) => Promise<readonly Ingested[]>;
}

// One transaction for so many; while it is written, the next are made ready. Several wait, so that neither side stops for
// the other where one batch takes longer than another.
const batchSize = 250;
const batchesAhead = 4;
// Looked up together. Few, so that what was just made is still in the processor's cache when it is made ready (with
// whole batches that took half as long again), and can be forgotten.
const groupSize = 16;

const isKept = (item: Prepared): boolean => item.kind === 'done' && item.outcome.kind === 'unchanged';

/** Keeps submissions batch by batch; outcomes in their order. */
export async function* streamIngested(
  { begin, settle, keep }: IngestSteps,
  submissions: AsyncIterable<Submission> | Iterable<Submission>,
): AsyncGenerator<Ingested> {
  const started: Promise<readonly Ingested[]>[] = [];
  let group: Begun[] = [];
  let batch: Prepared[] = [];
  // Each batch writes on a pad of its own; that of one which is kept is taken for the next.
  const pads: Pad[] = [];
  let pad = makePad();
  // Where the last group held nothing that was kept before, the next hardly will: each is made ready as it comes.
  let ahead = false;
  const settleGroup = async (): Promise<void> => {
    const settled = await settle(group, pad);
    ahead = !settled.some(isKept);
    batch.push(...settled);
    group = [];
  };
  const start = (): void => {
    const used = pad;
    const outcomes = keep(batch).then((kept) => {
      used.clear();
      pads.push(used);
      return kept;
    });
    // It is awaited below, or the one before it has failed: then nobody asks for it.
    outcomes.catch(() => {});
    started.push(outcomes);
    batch = [];
    pad = pads.pop() ?? makePad();
  };
  for await (const submission of submissions) {
    group.push(begin(submission, ahead, pad));
    const isWhole = batch.length + group.length >= batchSize || pad.isFull();
    if (group.length >= groupSize || isWhole) await settleGroup();
    if (!isWhole && batch.length < batchSize) continue;
    start();
    if (started.length >= batchesAhead) yield* await started.shift()!;
  }
  if (group.length > 0) await settleGroup();
  if (batch.length > 0) start();
  for (const outcomes of started) yield* await outcomes;
}
