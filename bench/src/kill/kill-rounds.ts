// Kill after kill, with what must hold looked at in between and at the end.
import type { Random } from '../random.ts';
import { examineStore } from './examine-store.ts';
import { type ProgramRun, runAndKill } from './kill-program.ts';

/** What is killed: how it is started in a round, when it is at work, and how its output names what it has kept. */
export interface KillSubject {
  readonly url: string;
  readonly ready: string;
  /** How long a round works at first guess, in milliseconds: kills fall within it. */
  readonly span: number;
  /** Makes work for a round and gives the program's arguments; `null`: the last run, which must finish. */
  readonly prepare: (round: number | null) => Promise<readonly string[]>;
  readonly readKept: (line: string) => string | null;
  /** How many documents there are so far. */
  readonly documents: () => number;
  /** What else must hold when all is done. */
  readonly examineEnd: () => Promise<readonly string[]>;
}

/** How it went. `kills` counts programs that were ended by the signal, `survived` those that had finished before. */
export interface KillSummary {
  readonly kills: number;
  readonly survived: number;
  readonly reports: number;
  readonly seconds: number;
  readonly faults: readonly string[];
}

const examineEvery = 20;

/**
 * Kills a program `kills` times at moments drawn from how long it works; a round that was over before the signal does
 * not count. Then lets it finish and examines everything.
 */
export const runKillRounds = async (subject: KillSubject, kills: number, random: Random): Promise<KillSummary> => {
  const begun = performance.now();
  const faults: string[] = [];
  const said = new Set<string>();
  const note = ({ lines }: ProgramRun): void => {
    for (const line of lines) {
      const kept = subject.readKept(line);
      if (kept !== null) said.add(kept);
    }
  };
  let done = 0;
  let survived = 0;
  // Learnt from the rounds that come to their end.
  let longest = subject.span;
  for (let round = 0; done < kills; round += 1) {
    const args = await subject.prepare(round);
    const run = await runAndKill(args, subject.ready, random.next() * longest);
    note(run);
    if (run.killed) done += 1;
    else {
      survived += 1;
      longest = Math.max(50, run.lived);
      if (run.code !== 0) faults.push(`round ${round} ended with ${run.code}: ${run.errors.slice(-500)}`);
    }
    if (run.killed && run.lived > longest * 0.9) longest *= 1.1;
    if (run.killed && done % examineEvery === 0)
      faults.push(...(await examineStore(subject.url, subject.documents(), said, false)).faults);
    if (faults.length > 0) break;
  }
  const last = await runAndKill(await subject.prepare(null), subject.ready, null);
  note(last);
  if (last.code !== 0) faults.push(`the last run ended with ${last.code}: ${last.errors.slice(-500)}`);
  const { reports, faults: found } = await examineStore(subject.url, subject.documents(), said, true);
  faults.push(...found, ...(await subject.examineEnd()));
  return { kills: done, survived, reports, seconds: (performance.now() - begun) / 1000, faults };
};
