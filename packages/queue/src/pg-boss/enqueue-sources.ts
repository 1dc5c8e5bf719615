import type { JobInsert, PgBoss } from 'pg-boss';
import type { EnqueueOutcome, NewSource, QueuedSource } from '../port.ts';
import { dropKept, putKept } from './kept-sources.ts';
import { buildJobId, ingestQueue } from './queue-names.ts';
import { withinTransaction } from './within-transaction.ts';

const describe = ({ label, sha256, place }: QueuedSource): QueuedSource => ({ label, sha256, place });

const buildJob = (source: NewSource, programs: string): JobInsert => {
  const data = describe(source);
  if (source.sha256 !== null) return { id: buildJobId(source.sha256, programs), singletonKey: source.sha256, data };
  // What stands at an address may change: a new job as soon as none waits for it.
  return { id: crypto.randomUUID(), singletonKey: source.place.kind === 'url' ? source.place.url : source.label, data };
};

/** Puts sources into the queue in one transaction, bytes and jobs together. */
export const enqueueSources = async (
  boss: PgBoss,
  sources: readonly NewSource[],
  programs: string,
): Promise<EnqueueOutcome[]> => {
  const jobs = sources.map((source) => buildJob(source, programs));
  return withinTransaction(boss, async (db) => {
    // Always in the same order, so that two programs wait for one another and do not lock each other out.
    const kept = sources.filter(({ place, sha256 }) => place.kind === 'kept' && sha256 !== null);
    const byHash = new Map(kept.map((source) => [source.sha256!, source]));
    for (const sha256 of [...byHash.keys()].sort()) {
      const { bytes } = byHash.get(sha256)!;
      if (bytes) await putKept(db, sha256, bytes);
    }
    const unique = [...new Map(jobs.map((job) => [job.id, job])).values()];
    const made = new Set(await boss.insert(ingestQueue, unique, { db, returnId: true }));
    // Bytes of what was read already wait for nobody.
    await dropKept(
      db,
      [...byHash].flatMap(([sha256]) => (made.has(buildJobId(sha256, programs)) ? [] : [sha256])),
    );
    return jobs.map(({ id }) => (made.delete(id!) ? 'queued' : 'known'));
  });
};
