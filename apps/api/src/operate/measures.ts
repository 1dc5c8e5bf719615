// What every program of ours tells a monitor, in the format of Prometheus: its version, itself, the queue.
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Asked at each scrape where a queue is present: jobs by state, for example `{ created: 12, active: 2, failed: 0 }`. */
export type CountQueue = () => Promise<Readonly<Record<string, number>>>;

/** Measures as text. */
export interface Rendered {
  readonly body: string;
  readonly type: string;
}

/** The measures of one program; others register with `registers`. */
export interface Measures {
  readonly registers: Registry[];
  readonly queueJobs: Gauge<'state'>;
  readonly render: () => Promise<Rendered>;
}

/** Starts the measures of a program: memory, event loop, garbage collection, version, and the queue where there is one. */
export const startMeasures = (version: string, countQueue?: CountQueue): Measures => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const build = new Gauge({ name: 'nianbao_info', help: 'Version of the program', labelNames: ['version'], registers });
  build.set({ version }, 1);
  const queueJobs = new Gauge({
    name: 'nianbao_queue_jobs',
    help: 'Jobs of the queue by state',
    labelNames: ['state'],
    registers: countQueue ? registers : [],
    collect: async function () {
      // A queue that cannot be asked must not take the other measures with it.
      const counts: Record<string, number> = (await countQueue?.().catch(() => null)) ?? {};
      this.reset();
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count);
    },
  });
  return {
    registers,
    queueJobs,
    render: async () => ({ body: await registry.metrics(), type: registry.contentType }),
  };
};
