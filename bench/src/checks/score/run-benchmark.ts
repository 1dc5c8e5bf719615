import { runChecks } from '@nianbao/checks';
import type { Finding } from '@nianbao/schema';
import { createRandom } from '../../random.ts';
import { type Habit, habits } from '../../truth/apply-habit.ts';
import type { Scale } from '../../truth/draw-applications.ts';
import { drawCleanPair } from '../clean/draw-clean-pair.ts';
import { levels } from '../clean/levels.ts';
import type { Pair, PrintedReport } from '../clean/printed-report.ts';
import { allFaults } from '../faults/all-faults.ts';
import type { Fault, Seeded } from '../faults/fault.ts';
import { addFault, type CheckTally, emptyCheckTally } from './check-tally.ts';
import { nameRoute, type Route, realiseReport, routes } from './realise-report.ts';
import { type FaultScore, scoreFault } from './score-fault.ts';

/** What the checks say of clean reports of one route. */
export interface CleanTally {
  readonly reports: number;
  readonly errors: number;
  readonly warnings: number;
}

/** One seeded report with what came of it. */
export interface Scored {
  readonly name: string;
  readonly seeded: Seeded;
  readonly score: FaultScore;
  readonly findings: readonly Finding[];
}

/** What came of a run. */
export interface BenchmarkSummary {
  readonly faults: readonly (readonly [name: string, family: Fault['family'], tally: CheckTally])[];
  readonly clean: readonly (readonly [route: string, tally: CleanTally])[];
}

/** What is seen while running; for `--flaws`. */
export interface Watch {
  readonly onFault?: (scored: Scored) => void;
  readonly onAlarm?: (name: string, finding: Finding) => void;
}

/** How many faults of each class, and how many clean reports of each route. */
export const roundsOf = { full: 60, short: 12 } as const;

const scales: readonly Scale[] = ['middle', 'rich', 'sparse', 'zero'];

// A habit of leaving cells empty is itself worth a warning, and no false one.
const habitRules: ReadonlySet<string> = new Set(['cell-blank', 'cell-placeholder']);

const judge = async (report: PrintedReport, lastYear: PrintedReport | null, route: Route): Promise<Finding[]> => {
  const result = await realiseReport(report, route);
  const earlier = lastYear ? [await realiseReport(lastYear, 'direct')] : [];
  return runChecks(result, { surroundings: { earlier } });
};

const drawPair = (name: string, round: number, habit: Habit): Pair => {
  const random = createRandom(name);
  const edition = round % 3 === 2 ? '2019' : '2021';
  return drawCleanPair(
    { edition, level: levels[round % levels.length]!, scale: scales[(round >> 2) % scales.length]!, habit },
    random,
  );
};

// One in four is published and read by the parser; prose always, as its figures are the parser's.
const routeOf = ({ family }: Fault, round: number): Route => {
  if (family === 'prose') return routes[1 + (round % (routes.length - 1))]!;
  return round % 4 === 3 ? routes[(round >> 2) % routes.length]! : 'direct';
};

const runFault = async (fault: Fault, rounds: number, { onFault }: Watch): Promise<CheckTally> => {
  let tally = emptyCheckTally;
  for (let round = 0; tally.seeded < rounds && round < rounds * 6; round += 1) {
    const name = `${fault.name} · ${round}`;
    const pair = drawPair(name, round, round % 5 === 4 ? 'random-15' : 'zeros');
    const seeded = fault.seed(pair, createRandom(`${name} · slip`));
    if (!seeded) continue;
    const route = routeOf(fault, round);
    const lastYear = fault.needsLastYear ? seeded.lastYear : null;
    const before = await judge(seeded.before ?? pair.report, lastYear, route);
    const findings = await judge(seeded.report, lastYear, route);
    const score = scoreFault(fault, seeded, findings, before);
    tally = addFault(tally, score);
    onFault?.({ name, seeded, score, findings });
  }
  return tally;
};

const runClean = async (route: Route, rounds: number, { onAlarm }: Watch): Promise<CleanTally> => {
  let [reports, errors, warnings] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const name = `clean ${nameRoute(route)} · ${round}`;
    const { report, lastYear } = drawPair(name, round, habits[round % habits.length]!);
    const alarms = (await judge(report, round % 2 === 0 ? lastYear : null, route)).filter(
      ({ verdict, severity, rule }) => verdict === 'fail' && severity !== 'info' && !habitRules.has(rule),
    );
    reports += 1;
    errors += alarms.filter(({ severity }) => severity === 'error').length;
    warnings += alarms.filter(({ severity }) => severity === 'warning').length;
    for (const finding of alarms) onAlarm?.(name, finding);
  }
  return { reports, errors, warnings };
};

/** Seeds every class of faults `rounds` times, and judges as many clean reports by every route. */
export const runBenchmark = async (
  rounds: number,
  watch: Watch = {},
  selects: (name: string) => boolean = () => true,
): Promise<BenchmarkSummary> => {
  const faults: (readonly [string, Fault['family'], CheckTally])[] = [];
  for (const fault of allFaults.filter(({ name }) => selects(name)))
    faults.push([fault.name, fault.family, await runFault(fault, rounds, watch)]);
  const clean: (readonly [string, CleanTally])[] = [];
  for (const route of routes.filter(() => selects('clean')))
    clean.push([nameRoute(route), await runClean(route, rounds, watch)]);
  return { faults, clean };
};
