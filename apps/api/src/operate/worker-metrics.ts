import { Counter, Gauge, Histogram } from 'prom-client';
import { type CountQueue, type Rendered, startMeasures } from './measures.ts';

/** The measures of one worker. */
export interface WorkerMetrics {
  /** Sources by what became of them: done, retry, dead. */
  readonly jobs: Counter<'outcome'>;
  readonly jobsUnderWay: Gauge;
  readonly batchSeconds: Histogram;
  /** All of it as text. */
  readonly render: () => Promise<Rendered>;
}

const seconds = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

/** Makes the measures of a worker. Example: `createWorkerMetrics('1.2.0', queue.count).jobs.inc({ outcome: 'done' })` */
export const createWorkerMetrics = (version: string, countQueue?: CountQueue): WorkerMetrics => {
  const { registers, render } = startMeasures(version, countQueue);
  const jobs = new Counter({
    name: 'nianbao_worker_jobs_total',
    help: 'Sources taken from the queue, by what became of them',
    labelNames: ['outcome'],
    registers,
  });
  // There from the beginning, so that a rate can be asked for before the first of them.
  for (const outcome of ['done', 'retry', 'dead']) jobs.inc({ outcome }, 0);
  return {
    jobs,
    jobsUnderWay: new Gauge({
      name: 'nianbao_worker_jobs_under_way',
      help: 'Sources that are being read or kept',
      registers,
    }),
    batchSeconds: new Histogram({
      name: 'nianbao_worker_batch_duration_seconds',
      help: 'Batches of sources, read, checked and kept, in seconds',
      buckets: seconds,
      registers,
    }),
    render,
  };
};
