// What a monitor asks: counts and durations, in the format of Prometheus.
import { Counter, Gauge, Histogram } from 'prom-client';
import { type CountQueue, type Rendered, startMeasures } from './measures.ts';

/** The measures of one server. */
export interface Metrics {
  readonly requestSeconds: Histogram<'method' | 'route' | 'status'>;
  readonly requestsUnderWay: Gauge;
  readonly parseSeconds: Histogram<'outcome'>;
  readonly storeErrors: Counter<'code'>;
  readonly uploads: Counter<'outcome'>;
  readonly rateLimited: Counter<'policy'>;
  readonly queueJobs: Gauge<'state'>;
  /** All of it as text. */
  readonly render: () => Promise<Rendered>;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Makes the measures, with those of the program itself (memory, event loop, garbage collection). */
export const createMetrics = (version: string, countQueue?: CountQueue): Metrics => {
  const { registers, queueJobs, render } = startMeasures(version, countQueue);
  return {
    requestSeconds: new Histogram({
      name: 'nianbao_http_request_duration_seconds',
      help: 'Requests by route, method and status, in seconds until the answer begins',
      labelNames: ['method', 'route', 'status'],
      buckets: seconds,
      registers,
    }),
    requestsUnderWay: new Gauge({
      name: 'nianbao_http_requests_under_way',
      help: 'Requests not yet answered',
      registers,
    }),
    parseSeconds: new Histogram({
      name: 'nianbao_parse_duration_seconds',
      help: 'Reading of uploaded reports by outcome, in seconds',
      labelNames: ['outcome'],
      buckets: seconds,
      registers,
    }),
    storeErrors: new Counter({
      name: 'nianbao_store_errors_total',
      help: 'Errors of the store by code',
      labelNames: ['code'],
      registers,
    }),
    uploads: new Counter({
      name: 'nianbao_uploads_total',
      help: 'Uploads of reports by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    rateLimited: new Counter({
      name: 'nianbao_rate_limited_total',
      help: 'Requests turned away by a rate limit',
      labelNames: ['policy'],
      registers,
    }),
    queueJobs,
    render,
  };
};
