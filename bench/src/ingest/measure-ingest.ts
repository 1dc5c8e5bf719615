import { existsSync, statSync } from 'node:fs';
import { openStore, type Submission } from '@nianbao/store';
import { type drawPool, varySubmission } from './report-pool.ts';

/** What is measured: how many reports, year by year or agency by agency. */
export interface IngestMeasurement {
  readonly url: string;
  readonly reports: number;
  readonly byYear: boolean;
  readonly pool: Awaited<ReturnType<typeof drawPool>>;
  readonly write: (text: string) => void;
}

// So many are made before the clock starts, and ingested while it runs.
const chunk = 2000;
const years = 7;

const spent = (before?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Ingests made-up reports and writes how fast, with the CPU of this process; making them is counted apart. */
export const measureIngest = async ({ url, reports, byYear, pool, write }: IngestMeasurement): Promise<void> => {
  const agencies = byYear ? Math.ceil(reports / years) : null;
  const store = await openStore(url);
  let making = 0;
  let waited = 0;
  let cpu = 0;
  let shown = performance.now();
  const last = { reports: 0, waited: 0 };
  try {
    for (let from = 0; from < reports; from += chunk) {
      const begunMaking = performance.now();
      const submissions: Submission[] = [];
      for (let index = from; index < Math.min(reports, from + chunk); index += 1)
        submissions.push(varySubmission(pool, index, agencies));
      making += performance.now() - begunMaking;
      const before = process.cpuUsage();
      const begun = performance.now();
      const outcomes = [];
      for await (const outcome of store.ingestStream(submissions)) outcomes.push(outcome);
      waited += performance.now() - begun;
      cpu += spent(before);
      const other = outcomes.find(({ kind }) => kind !== 'created');
      if (other) throw new Error(`not created: ${JSON.stringify(other)}`);
      if (performance.now() - shown > 20_000) {
        const done = from + submissions.length;
        const rate = ((done - last.reports) / (waited - last.waited)) * 1000;
        write(`  ${done}: ${rate.toFixed(0)}/s`);
        Object.assign(last, { reports: done, waited });
        shown = performance.now();
      }
    }
    const begunClosing = performance.now();
    await store.close();
    const closing = performance.now() - begunClosing;
    const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
    const size = existsSync(path) ? `, ${(statSync(path).size / reports / 1024).toFixed(1)} KiB a report` : '';
    write(
      `${url.replace(/:.*/u, '')}: ${reports} reports: ${((reports / waited) * 1000).toFixed(0)}/s, ` +
        `CPU of this process ${(cpu / reports).toFixed(2)} ms a report${size}; closing ${(closing / 1000).toFixed(1)} s; ` +
        `making them took ${(making / reports).toFixed(2)} ms each`,
    );
  } finally {
    await store.close();
  }
};
