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

/** What the making of reports costs, which no store is charged with: time that was waited for it, and of this thread's processor. */
interface Making {
  waited: number;
  cpu: number;
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/** Processor time of the whole program and of this thread alone, without the making of reports, in milliseconds. */
const readSpent = (making: Making): { readonly whole: number; readonly thread: number } => ({
  whole: milliseconds(process.cpuUsage()) - making.cpu,
  thread: milliseconds(process.threadCpuUsage()) - making.cpu,
});

const readSize = (url: string, reports: number): string => {
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  return existsSync(path) ? `, ${(statSync(path).size / reports / 1024).toFixed(1)} KiB a report` : '';
};

/** Ingests made-up reports and writes how fast, with the CPU of this program; making them is counted apart. */
export const measureIngest = async ({ url, reports, byYear, pool, write }: IngestMeasurement): Promise<void> => {
  const agencies = byYear ? Math.ceil(reports / years) : null;
  const store = await openStore(url);
  const making: Making = { waited: 0, cpu: 0 };
  // Each is made when the store asks for it, as a reader's would be; the time for that is taken off. (What other threads
  // do meanwhile is not: they gain by it. So the processor time of each part is told, too: no part is faster than that.)
  const make = function* () {
    for (let index = 0; index < reports; index += 1) {
      const begun = performance.now();
      const before = milliseconds(process.threadCpuUsage());
      const submission = varySubmission(pool, index, agencies);
      making.cpu += milliseconds(process.threadCpuUsage()) - before;
      making.waited += performance.now() - begun;
      yield submission;
    }
  };
  const before = readSpent(making);
  const begun = performance.now();
  const last = { reports: 0, waited: 0, cpu: before.whole };
  const step = Math.max(2000, Math.floor(reports / tenths));
  let done = 0;
  try {
    for await (const outcome of store.ingestStream(make())) {
      if (outcome.kind !== 'created') throw new Error(`not created: ${JSON.stringify(outcome)}`);
      done += 1;
      if (done % step > 0) continue;
      // What it costs at this size: the slope shows whether it grows.
      const now = { reports: done, waited: performance.now() - begun - making.waited, cpu: readSpent(making).whole };
      const part = now.reports - last.reports;
      write(
        `  ${done}: ${((part / (now.waited - last.waited)) * 1000).toFixed(0)}/s, ` +
          `CPU ${((now.cpu - last.cpu) / part).toFixed(2)} ms a report`,
      );
      Object.assign(last, now);
    }
    const waited = performance.now() - begun - making.waited;
    const after = readSpent(making);
    const whole = (after.whole - before.whole) / reports;
    const thread = (after.thread - before.thread) / reports;
    const begunClosing = performance.now();
    await store.close();
    const closing = performance.now() - begunClosing;
    write(
      `${url.replace(/:.*/u, '')}: ${reports} reports: ${((reports / waited) * 1000).toFixed(0)}/s, ` +
        `CPU of this program ${whole.toFixed(2)} ms a report (making ready ${thread.toFixed(2)}, writing and other threads ` +
        `${(whole - thread).toFixed(2)})${readSize(url, reports)}; closing ${(closing / 1000).toFixed(1)} s; ` +
        `making them took ${(making.waited / reports).toFixed(2)} ms each`,
    );
  } finally {
    await store.close();
  }
};
