import { enqueueSources } from './pg-boss/enqueue-sources.ts';
import { loadKept } from './pg-boss/kept-sources.ts';
import { openBoss, type TryOptions } from './pg-boss/open-boss.ts';
import { listFailed, readStatus, retryFailed } from './pg-boss/read-status.ts';
import { workJobs } from './pg-boss/work-jobs.ts';
import type { Queue } from './port.ts';
import { QueueError, readError } from './queue-error.ts';

/** How a queue is opened. */
export interface QueueOptions extends Partial<TryOptions> {
  /** Versions of the programs that will read, for example "0.2.0/0.2.0": the same content is read once by each. */
  readonly programs: string;
  /** Told of what goes wrong between two calls, for example that the database is away; the queue goes on by itself. */
  readonly tell?: (error: QueueError) => void;
}

/**
 * Opens the queue in a PostgreSQL database, in a schema of its own (`nianbao_queue`, made where missing). It may be the
 * database of the store. Rejects with a `QueueError`: `unsupported-url`, `unavailable`, `queue-error`.
 * Example: `const queue = await openQueue('postgres://localhost/nianbao', { programs: '0.2.0/0.2.0' })`
 */
export const openQueue = async (url: string, options: QueueOptions): Promise<Queue> => {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new QueueError('unsupported-url', { url });
  const { programs, tell, retryLimit = 5, retryDelay = 5, heartbeat = 30 } = options;
  const guard = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw readError(error);
    }
  };
  const boss = await guard(() =>
    openBoss(url, { retryLimit, retryDelay, heartbeat }, (error) => tell?.(readError(error))),
  );
  return {
    enqueue: (sources) => guard(() => enqueueSources(boss, sources, programs)),
    work: (run, workOptions = {}) => guard(() => workJobs(boss, run, workOptions)),
    loadKept: (sha256) => guard(() => loadKept(boss.getDb(), sha256)),
    readStatus: () => guard(() => readStatus(boss)),
    listFailed: (limit) => guard(() => listFailed(boss, limit)),
    retryFailed: (ids) => guard(() => retryFailed(boss, ids)),
    close: () => guard(() => boss.stop({ graceful: false })),
  };
};
