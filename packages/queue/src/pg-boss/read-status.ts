// What the queue holds. Counted in the table of jobs itself: pg-boss's own numbers may be a minute old.
import type { PgBoss } from 'pg-boss';
import type { FailedJob, JobFailure, QueuedSource, QueueStatus } from '../port.ts';
import { abandoned } from '../wording.ts';
import { measureKept } from './kept-sources.ts';
import { deadQueue, ingestQueue, schema } from './queue-names.ts';

/** The queue in numbers, as they are now. */
export const readStatus = async (boss: PgBoss): Promise<QueueStatus> => {
  const db = boss.getDb();
  const { rows } = await db.executeSql(
    `select
       count(*) filter (where name = $1 and state < 'active')::int as waiting,
       count(*) filter (where name = $1 and state < 'active' and start_after > now())::int as later,
       count(*) filter (where name = $1 and state = 'active')::int as active,
       count(*) filter (where name = $1 and state = 'completed')::int as done,
       count(*) filter (where name = $2 and state < 'active')::int as failed,
       min(created_on) filter (where name = $1 and state < 'active') as oldest
     from ${schema}.job`,
    [ingestQueue, deadQueue],
  );
  const { oldest, ...counts } = rows[0] as Omit<QueueStatus, 'kept' | 'oldest'> & { oldest: Date | null };
  return { ...counts, kept: await measureKept(db), oldest: oldest?.toISOString() ?? null };
};

interface DeadRow {
  readonly id: string;
  readonly data: QueuedSource;
  readonly tries: number;
  readonly queued: Date | null;
  readonly failed: Date;
  readonly output: Partial<JobFailure> | null;
}

/** Dead letters, oldest first. */
export const listFailed = async (boss: PgBoss, limit: number): Promise<FailedJob[]> => {
  const { rows } = await boss.getDb().executeSql(
    `select id, data, coalesce(source_retry_count, 0) + 1 as tries, source_created_on as queued, created_on as failed,
       source_output as output
     from ${schema}.job where name = $1 and state < 'active' order by created_on, id limit $2`,
    [deadQueue, limit],
  );
  return (rows as DeadRow[]).map(({ id, data, tries, queued, failed, output }) => ({
    ...data,
    id,
    tries,
    queuedAt: (queued ?? failed).toISOString(),
    failedAt: failed.toISOString(),
    // Where the worker itself ended, the reason is pg-boss's and no sentence of ours.
    failure:
      output?.code !== undefined && output.message?.zh !== undefined
        ? { code: output.code, message: output.message }
        : { code: 'abandoned', message: abandoned({ tries }) },
  }));
};

// The database would refuse the whole question for a text that cannot be an id.
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Puts dead letters back to wait. */
export const retryFailed = async (boss: PgBoss, ids: readonly string[] | undefined): Promise<number> => {
  const known = ids?.filter((id) => uuid.test(id));
  if (known?.length === 0) return 0;
  let moved = 0;
  for (;;) {
    const some = await boss.redrive(deadQueue, { limit: 1000, ...(known ? { ids: known } : {}) });
    moved += some;
    if (some < 1000) return moved;
  }
};
