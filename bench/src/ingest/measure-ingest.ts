import { existsSync, statSync } from 'node:fs';
import { checksVersion, judgeAgain } from '@nianbao/checks';
import { openStore, type Store } from '@nianbao/store';
import { type drawPool, renameSubmission, varySubmission } from './report-pool.ts';

/** What is measured: how many reports, year by year or agency by agency; `judge`: and judging them among their years. */
export interface IngestMeasurement {
  readonly url: string;
  readonly reports: number;
  readonly byYear: boolean;
  readonly judge: boolean;
  readonly pool: Awaited<ReturnType<typeof drawPool>>;
  readonly write: (text: string) => void;
}

const years = 7;
const tenths = 10;
// Others than these differ in name, year and source only.
const varied = 1000;

const readMilliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/** Time on the clock, processor time of the whole program, of the calling thread, and of making the reports, in milliseconds. */
interface Spent {
  readonly reports: number;
  readonly clock: number;
  readonly whole: number;
  readonly thread: number;
  readonly making: number;
}

const readSize = (url: string, reports: number): string => {
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  return existsSync(path) ? `, ${(statSync(path).size / reports / 1024).toFixed(1)} KiB a report` : '';
};

const describe = (from: Spent, to: Spent): string => {
  const reports = to.reports - from.reports;
  const each = (key: keyof Spent): number => (to[key] - from[key]) / reports;
  const ready = each('thread') - each('making');
  return (
    `${(1000 / each('clock')).toFixed(0)}/s, CPU of this program ${each('whole').toFixed(2)} ms a report (making them ` +
    `${each('making').toFixed(2)}, making ready ${ready.toFixed(2)}, writing and other threads ${(each('whole') - each('thread')).toFixed(2)})`
  );
};

/** Judges all that wait, as the command line does behind each batch, and writes how fast. */
const measureJudging = async (store: Store, write: (text: string) => void): Promise<void> => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const judged = await store.judgeWaiting({ judge: judgeAgain, checksVersion });
  const each = (milliseconds: number): number => milliseconds / Math.max(1, judged);
  write(
    `  judged among the earlier years: ${judged} reports, ${(1000 / each(performance.now() - begun)).toFixed(0)}/s, ` +
      `CPU of this program ${each(readMilliseconds(process.cpuUsage(used))).toFixed(2)} ms a report`,
  );
};

/**
 * Ingests made-up reports and writes how fast, with the CPU of this program. What it costs to make them is in it, nothing
 * is taken off: each is one of a thousand that were made before, under another name, year and source.
 */
export const measureIngest = async ({ url, reports, byYear, judge, pool, write }: IngestMeasurement): Promise<void> => {
  const agencies = byYear ? Math.ceil(reports / years) : null;
  const made = Array.from({ length: varied }, (_, index) => varySubmission(pool, index, null));
  const store = await openStore(url);
  let making = 0;
  const make = function* () {
    for (let index = 0; index < reports; index += 1) {
      const begun = performance.now();
      const submission = renameSubmission(made[index % varied]!, index, agencies);
      making += performance.now() - begun;
      yield submission;
    }
  };
  const readSpent = (done: number): Spent => ({
    reports: done,
    clock: performance.now(),
    whole: readMilliseconds(process.cpuUsage()),
    thread: readMilliseconds(process.threadCpuUsage()),
    making,
  });
  const step = Math.max(2000, Math.floor(reports / tenths));
  const begun = readSpent(0);
  let last = begun;
  try {
    let kept = 0;
    for await (const outcome of store.ingestStream(make())) {
      if (outcome.kind !== 'created') throw new Error(`not created: ${JSON.stringify(outcome)}`);
      kept += 1;
      if (kept % step > 0) continue;
      // What it costs at this size: the slope shows whether it grows.
      const now = readSpent(kept);
      write(`  ${kept}: ${describe(last, now)}`);
      last = now;
    }
    // With closing: what was put off until then is part of keeping them.
    const done = performance.now();
    await store.close();
    const ended = readSpent(reports);
    const closing = ((ended.clock - done) / 1000).toFixed(1);
    write(
      `${url.replace(/:.*/u, '')}: ${reports} reports: ${describe(begun, ended)}${readSize(url, reports)}; of it closing ${closing} s`,
    );
    if (!judge) return;
    const again = await openStore(url);
    await measureJudging(again, write).finally(() => again.close());
  } finally {
    await store.close();
  }
};
