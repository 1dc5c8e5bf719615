// Kill after kill, with what must hold looked at in between and at the end.
import type { Random } from '../random.ts';
import { examineStore } from './examine-store.ts';
import { type ProgramRun, runAndKill } from './kill-program.ts';

/** What is killed: how it is started in a round, when it is at work, and how its output names what it has kept. */
export interface KillSubject {
  readonly url: string;
  readonly ready: string;
  /**
   * Makes work and gives the program's arguments. `first`: some work, to its end; `round`: more than it can do before it
   * is killed; `last`: all that is left, to its end. `said`: what programs said they had kept.
   */
  readonly prepare: (stage: 'first' | 'round' | 'last', said: ReadonlySet<string>) => Promise<readonly string[]>;
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
export const runKillRounds = async (
  subject: KillSubject,
  kills: number,
  random: Random,
  progress: (kills: number, kept: number) => void = () => {},
): Promise<KillSummary> => {
  const begun = performance.now();
  const faults: string[] = [];
  const said = new Set<string>();
  // Says how many it kept that nobody had kept before.
  const note = ({ lines }: ProgramRun): number => {
    const before = said.size;
    for (const line of lines) {
      const kept = subject.readKept(line);
      if (kept !== null) said.add(kept);
    }
    return said.size - before;
  };
  const runToEnd = async (stage: 'first' | 'last'): Promise<ProgramRun> => {
    const run = await runAndKill(await subject.prepare(stage, said), subject.ready, null);
    note(run);
    if (run.code !== 0) faults.push(`the ${stage} run ended with ${run.code}: ${run.errors.slice(-500)}`);
    return run;
  };
  // How long some work takes is measured, and followed as the machine has more or less else to do.
  let span = (await runToEnd('first')).lived;
  let done = 0;
  let survived = 0;
  while (done < kills && faults.length === 0) {
    const run = await runAndKill(await subject.prepare('round', said), subject.ready, random.next() * span);
    const kept = note(run);
    if (!run.killed) {
      survived += 1;
      span = run.lived;
      if (run.code !== 0) faults.push(`a round ended with ${run.code}: ${run.errors.slice(-500)}`);
      continue;
    }
    done += 1;
    // One kill in some is to fall before anything new is kept, not all of them.
    span *= kept === 0 ? 1.1 : 0.96;
    if (done % examineEvery !== 0) continue;
    faults.push(...(await examineStore(subject.url, subject.documents(), said, false)).faults);
    progress(done, said.size);
  }
  await runToEnd('last');
  const { reports, faults: found } = await examineStore(subject.url, subject.documents(), said, true);
  faults.push(...found, ...(await subject.examineEnd()));
  return { kills: done, survived, reports, seconds: (performance.now() - begun) / 1000, faults };
};
