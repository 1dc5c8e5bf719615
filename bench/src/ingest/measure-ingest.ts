import { existsSync, statSync } from 'node:fs';
import { openStore } from '@nianbao/store';
import { type drawPool, varySubmission } from './report-pool.ts';

/** What is measured: how many reports, year by year or agency by agency. */
export interface IngestMeasurement {
  readonly url: string;
  readonly reports: number;
  readonly byYear: boolean;
  readonly pool: Awaited<ReturnType<typeof drawPool>>;
  readonly write: (text: string) => void;
}

const years = 7;
const tenths = 10;

const spent = (before?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Ingests made-up reports and writes how fast, with the CPU of this process; making them is counted apart. */
export const measureIngest = async ({ url, reports, byYear, pool, write }: IngestMeasurement): Promise<void> => {
  const agencies = byYear ? Math.ceil(reports / years) : null;
  const store = await openStore(url);
  const making = { waited: 0 };
  // Each is made when the store asks for it, as a reader's would be; the time for that is taken off.
  const make = function* () {
    for (let index = 0; index < reports; index += 1) {
      const begun = performance.now();
      const submission = varySubmission(pool, index, agencies);
      making.waited += performance.now() - begun;
      yield submission;
    }
  };
  const before = process.cpuUsage();
  const begun = performance.now();
  const last = { reports: 0, waited: 0, cpu: 0 };
  const step = Math.max(2000, Math.floor(reports / tenths));
  let done = 0;
  try {
    for await (const outcome of store.ingestStream(make())) {
      if (outcome.kind !== 'created') throw new Error(`not created: ${JSON.stringify(outcome)}`);
      done += 1;
      if (done % step > 0) continue;
      // What it costs at this size: the slope shows whether it grows.
      const now = {
        reports: done,
        waited: performance.now() - begun - making.waited,
        cpu: spent(before) - making.waited,
      };
      const part = now.reports - last.reports;
      write(
        `  ${done}: ${((part / (now.waited - last.waited)) * 1000).toFixed(0)}/s, ` +
          `CPU ${((now.cpu - last.cpu) / part).toFixed(2)} ms a report`,
      );
      Object.assign(last, now);
    }
    const waited = performance.now() - begun - making.waited;
    const cpu = spent(before) - making.waited;
    const begunClosing = performance.now();
    await store.close();
    const closing = performance.now() - begunClosing;
    const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
    const size = existsSync(path) ? `, ${(statSync(path).size / reports / 1024).toFixed(1)} KiB a report` : '';
    write(
      `${url.replace(/:.*/u, '')}: ${reports} reports: ${((reports / waited) * 1000).toFixed(0)}/s, ` +
        `CPU of this process ${(cpu / reports).toFixed(2)} ms a report${size}; closing ${(closing / 1000).toFixed(1)} s; ` +
        `making them took ${(making.waited / reports).toFixed(2)} ms each`,
    );
  } finally {
    await store.close();
  }
};
