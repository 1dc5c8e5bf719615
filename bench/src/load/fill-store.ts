// A store of many reports for load tests: the same that the bench of ingesting keeps (ingest/report-pool.ts).
import type { Store, Submission } from '@nianbao/store';
import { drawPool, varySubmission } from '../ingest/report-pool.ts';

const poolSize = 300;

/** Fills a store with so many reports, seven years an agency, and makes a release of them. */
export const fillStore = async (store: Store, reports: number, tell: (kept: number) => void): Promise<void> => {
  const pool = await drawPool(poolSize);
  const make = function* (): Generator<Submission> {
    for (let index = 0; index < reports; index += 1) yield varySubmission(pool, index, null);
  };
  let kept = 0;
  for await (const outcome of store.ingestStream(make())) {
    if (outcome.kind !== 'created') throw new Error(`not created: ${JSON.stringify(outcome)}`);
    kept += 1;
    if (kept % 10_000 === 0) tell(kept);
  }
  await store.makeRelease({ date: '2026-03-31' });
};
