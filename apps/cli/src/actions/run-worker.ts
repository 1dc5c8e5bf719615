import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Job, Queue, Verdict } from '@nianbao/queue';
import { openStore } from '@nianbao/store';
import { judgeKept } from '../checking/judge-waiting.ts';
import type { Listening } from '../commands/option-values.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { exitCodes } from '../exit-codes.ts';
import { interruptsEndWith, onInterrupt } from '../interrupts.ts';
import { openAccount } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { openCommandQueue } from '../queue/open-command-queue.ts';
import type { Monitor, openMonitor } from '../queue/open-monitor.ts';
import { isSameDatabase, type QueueFlags, readQueueAddress } from '../queue/queue-address.ts';
import { buildRunJobs } from '../queue/run-jobs.ts';
import { openReadingThreads } from '../reading/open-reading-threads.ts';
import { chooseLimits } from '../reading/read-alone.ts';
import { queueWording } from '../wording/queue-wording.ts';

interface WorkerFlags extends QueueFlags {
  readonly jobs?: number;
  readonly batch: number;
  readonly timeLimit?: number;
  readonly grace: number;
  readonly untilEmpty?: boolean;
  readonly monitor?: Listening;
}

const hasWork = async (queue: Queue): Promise<boolean> => {
  const { waiting, active } = await queue.readStatus();
  return waiting + active > 0;
};

// A database that is away for a moment does not end the work.
const waitUntilEmpty = async (queue: Queue, stopped: AbortSignal): Promise<void> => {
  while (!stopped.aborted && (await hasWork(queue).catch(() => true))) await wait(500);
};

/** Counts verdicts, prints each outcome on standard output and each failure on standard error. */
const startReport = () => {
  const output = openAccount();
  const counts = { done: 0, retry: 0, dead: 0 };
  const visit = async ({ label, tries }: Job, verdict: Verdict): Promise<void> => {
    counts[verdict.kind] += 1;
    if (verdict.kind === 'done') return output.write(`${JSON.stringify({ source: label, ...verdict.outcome })}\n`);
    const { message } = verdict.failure;
    if (verdict.kind === 'dead') tell('error', queueWording.dead(label, message));
    else tell('warning', queueWording.later(label, tries + 1, message));
  };
  return { counts, visit };
};

// Loaded where it is asked for: most workers serve nothing.
const watch = async (...asked: Parameters<typeof openMonitor>): Promise<Monitor> =>
  (await import('../queue/open-monitor.ts')).openMonitor(...asked);

export const runWorker = async (flags: WorkerFlags): Promise<void> => {
  const { jobs = availableParallelism(), batch, timeLimit, grace, untilEmpty = false } = flags;
  const queue = await openCommandQueue(flags);
  const db = flags.db || readQueueAddress(flags);
  const store = await openStore(db, readBucket());
  const isShared = isSameDatabase(db, readQueueAddress(flags));
  const threads = openReadingThreads(jobs, chooseLimits({ seconds: timeLimit }));
  const { counts, visit } = startReport();
  const ending = new AbortController();
  const closings: { readonly close: () => Promise<void> }[] = [threads, store, queue];
  const start = async () => {
    // What a worker that was killed has left.
    await judgeKept(store);
    const monitor = flags.monitor && (await watch(flags.monitor, { queue, store, stopping: ending.signal }));
    if (monitor) closings.unshift(monitor.server);
    const run = buildRunJobs({ queue, store, threads, isShared }, visit);
    const working = await queue.work(monitor?.measure(run) ?? run, { batchSize: batch, pollSeconds: 1 });
    return { monitor, working };
  };
  const closeAll = () => Promise.allSettled(closings.map((open) => open.close()));
  const { monitor, working } = await start().catch(async (error: unknown) => {
    await closeAll();
    throw error;
  });
  tell('note', queueWording.working(jobs));
  if (monitor) tell('note', queueWording.watched(monitor.server.address));
  const end = async (): Promise<void> => {
    if (ending.signal.aborted) return;
    ending.abort();
    await working.stop(grace);
    await judgeKept(store);
    await closeAll();
    tell('done', queueWording.worked(counts.done, counts.retry, counts.dead));
  };
  // Being stopped is how a worker ends well.
  interruptsEndWith(exitCodes.ok);
  onInterrupt(async () => {
    tell('note', queueWording.finishing());
    await end();
  });
  if (!untilEmpty) return;
  await waitUntilEmpty(queue, ending.signal);
  await end();
  process.exitCode = counts.dead === 0 ? exitCodes.ok : exitCodes.incomplete;
};
