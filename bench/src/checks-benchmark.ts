// `pnpm checks:benchmark`: how good the checks are, by class of seeded faults, beside the floors. Exit 1 below a floor.
import { parseArgs } from 'node:util';
import {
  findFallenClean,
  findFallenFault,
  measureClean,
  measureFault,
  raiseCheckFloors,
  readCheckFloors,
} from './checks/score/check-floors.ts';
import { benchmarkLegend, formatBenchmark } from './checks/score/format-benchmark.ts';
import { roundsOf, runBenchmark } from './checks/score/run-benchmark.ts';
import { sumCalled, sumNoticed } from './prose/format-prose-tallies.ts';
import { findFallenProse, readProseFloors } from './prose/prose-floors.ts';
import { scoreProse } from './prose/score-prose.ts';

const { values } = parseArgs({
  options: {
    raise: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    flaws: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
  },
});

const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

const suite = values.short ? 'short' : 'full';
// Other faults than those that the floors were measured on say nothing about floors.
const measures = values.rounds === undefined;
const whole = measures && values.only === undefined;
const showsFlaw = (name: string): boolean => values.flaws !== undefined && name.includes(values.flaws);

const summary = await runBenchmark(
  Number(values.rounds ?? roundsOf[suite]),
  {
    onFault: ({ name, seeded, score, findings }) => {
      const { location, found, detectable, beside } = score;
      const missed = detectable && !found;
      const unlocated = location !== null && (location.wrong || (location.determined && !location.right));
      if (!showsFlaw(name) || !(missed || unlocated || beside.length > 0)) return;
      write(`${name}: ${missed ? 'missed ' : ''}${location?.wrong ? 'wrong ' : ''}${unlocated ? 'not located' : ''}`);
      for (const { path, printed, right } of seeded.changes.slice(0, 8))
        write(`    seeded ${path}: ${right} → ${printed}`);
      for (const { suspect } of findings) if (suspect) write(`    suspect ${suspect.certainty}: ${suspect.why.en}`);
      for (const { rule, message } of beside.slice(0, 5)) write(`    beside ${rule}: ${message.zh}`);
    },
    onAlarm: (name, { rule, message }) => {
      if (showsFlaw(name)) write(`${name}: ${rule}: ${message.zh}`);
    },
  },
  (name) => values.only === undefined || name.includes(values.only),
);
const floors = measures ? readCheckFloors(suite) : { faults: {}, clean: {} };
write(benchmarkLegend);
write('');
write(formatBenchmark(summary, floors));

const faults = summary.faults.map(([name, , tally]) => [name, measureFault(tally)] as const);
const clean = summary.clean.map(([route, tally]) => [route, measureClean(tally)] as const);
if (values.raise && measures) raiseCheckFloors(suite, faults, clean);
const fallen = [
  ...faults.filter(([name, each]) => findFallenFault(each, floors.faults[name]).length > 0),
  ...clean.filter(([route, each]) => findFallenClean(each, floors.clean[route]).length > 0),
].map(([name]) => name);

// The many wordings of prose have cases and floors of their own (prose-benchmark.ts shows them rule by rule).
if (whole)
  for (const half of ['tuned', 'held out'] as const) {
    const score = await scoreProse(values.short ? 200 : 1_200, half);
    const [seen, called] = [sumNoticed(score), sumCalled(score)];
    write(
      `正文 prose, ${half} wordings: recall ${percent(seen.noticed, seen.seeded)}, precision ${percent(called.right, called.called)}, clean documents with a false alarm ${score.alarmedDocuments} / ${score.cleanDocuments}`,
    );
    const floor = values.short ? (`short, ${half}` as const) : half;
    fallen.push(...findFallenProse(score, readProseFloors()[floor]).map((what) => `prose, ${half}: ${what}`));
  }

if (fallen.length > 0) {
  write(`低于下限 below the floor: ${fallen.join('; ')}`);
  process.exitCode = 1;
}
