// A worker serves nothing, but whoever runs many of them wants to know whether each lives and what it does.
import { createMonitor, createWorkerMetrics, ListenError, type RunningServer, serveApp } from '@nianbao/api';
import type { Job, Queue, RunJobs, Verdict } from '@nianbao/queue';
import type { Store } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import type { Listening } from '../commands/option-values.ts';
import { readVersion } from '../read-version.ts';
import { queueWording } from '../wording/queue-wording.ts';
import { countByState } from './count-by-state.ts';

/** A worker that is watched. */
export interface Monitor {
  readonly server: RunningServer;
  /** Measures what a worker runs. */
  readonly measure: (run: RunJobs) => RunJobs;
}

interface Watched {
  readonly queue: Queue;
  readonly store: Store;
  readonly stopping: AbortSignal;
}

/** Listens until its server is closed. Throws where that cannot be done. */
export const openMonitor = async ({ host, port }: Listening, { queue, store, stopping }: Watched): Promise<Monitor> => {
  const metrics = createWorkerMetrics(readVersion(), () => countByState(queue));
  const probe = async (): Promise<void> => {
    await store.probe();
    await queue.readStatus();
  };
  const app = createMonitor({ render: metrics.render, isReady: () => !stopping.aborted, probe });
  const server = await serveApp(app, { host, port, drainMs: 1000 }).catch((error: unknown) => {
    throw error instanceof ListenError && error.code === 'EADDRINUSE'
      ? new CommandError(queueWording.portInUse(port))
      : error;
  });
  return {
    server,
    measure: (run) => async (jobs: readonly Job[], signal, settle) => {
      metrics.jobsUnderWay.inc(jobs.length);
      const stop = metrics.batchSeconds.startTimer();
      try {
        const verdicts: readonly Verdict[] = await run(jobs, signal, settle);
        for (const { kind } of verdicts) metrics.jobs.inc({ outcome: kind });
        return verdicts;
      } finally {
        stop();
        metrics.jobsUnderWay.dec(jobs.length);
      }
    },
  };
};
