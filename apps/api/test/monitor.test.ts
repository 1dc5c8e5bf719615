// How a worker is watched: a program that lives, is ready or not, and tells what it did.
import { StoreError } from '@nianbao/store';
import { expect, onTestFinished, test } from 'vitest';
import { createMonitor, createWorkerMetrics, serveApp } from '../src/index.ts';

test('a worker is ready while what it needs is there and it is not stopping; it lives all the time', async () => {
  const state = { stopping: false, reason: 'away' as string | null };
  const { render } = createWorkerMetrics('1.2.3');
  const { address, close } = await serveApp(
    createMonitor({
      render,
      isReady: () => !state.stopping,
      probe: async () => {
        if (state.reason) throw new StoreError('unavailable', { reason: state.reason });
      },
    }),
    { port: 0 },
  );
  onTestFinished(close);
  const ask = async (path: string) => {
    const answer = await fetch(`${address}${path}`);
    return [
      answer.status,
      answer.headers.get('retry-after'),
      (await answer.json()) as Record<string, unknown>,
    ] as const;
  };
  expect(await ask('/health/ready')).toMatchObject([503, '5', { type: 'urn:nianbao:problem:store-unavailable' }]);
  expect(await ask('/health/live')).toMatchObject([200, null, { status: 'live' }]);
  state.reason = null;
  expect(await ask('/health/ready')).toMatchObject([200, null, { status: 'ready' }]);
  state.stopping = true;
  expect(await ask('/health/ready')).toMatchObject([503, '5', { type: 'urn:nianbao:problem:server-stopping' }]);
  expect(await ask('/health/live')).toMatchObject([200, null, { status: 'live' }]);
  expect(await ask('/v1/agencies')).toMatchObject([
    404,
    null,
    { exists: ['/health/live', '/health/ready', '/metrics'] },
  ]);
});

test('what became of sources is counted from nothing on, the queue by state', async () => {
  const metrics = createWorkerMetrics('1.2.3', async () => ({ waiting: 3, failed: 1 }));
  const read = async (): Promise<string[]> =>
    (await metrics.render()).body.split('\n').filter((line) => /^nianbao_(worker_jobs|queue|info)/u.test(line));
  expect(await read()).toEqual([
    'nianbao_info{version="1.2.3"} 1',
    'nianbao_queue_jobs{state="waiting"} 3',
    'nianbao_queue_jobs{state="failed"} 1',
    'nianbao_worker_jobs_total{outcome="done"} 0',
    'nianbao_worker_jobs_total{outcome="retry"} 0',
    'nianbao_worker_jobs_total{outcome="dead"} 0',
    'nianbao_worker_jobs_under_way 0',
  ]);
  metrics.jobs.inc({ outcome: 'dead' }, 2);
  expect(await read()).toContain('nianbao_worker_jobs_total{outcome="dead"} 2');
});
