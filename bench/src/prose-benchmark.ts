// `node bench/src/prose-benchmark.ts`: how well faults in the prose are noticed, by rule and by kind of fault, on both
// halves of the wordings, beside the floors of prose-floors.json. Exit 1 below a floor.
import { parseArgs } from 'node:util';
import { formatProseTallies } from './prose/format-prose-tallies.ts';
import { findFallenProse, raiseProseFloors, readProseFloors } from './prose/prose-floors.ts';
import { scoreProse } from './prose/score-prose.ts';

const { values } = parseArgs({
  options: {
    raise: { type: 'boolean', default: false },
    count: { type: 'string', default: '1200' },
    flaws: { type: 'boolean', default: false },
    half: { type: 'string' },
  },
});
const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const halves = (['tuned', 'held out'] as const).filter((half) => values.half === undefined || values.half === half);
for (const half of halves) {
  const score = await scoreProse(Number(values.count), half, (flaw) => {
    if (values.flaws) write(flaw);
  });
  write(`\n${half}: ${values.count} 份 documents`);
  write(formatProseTallies(score));
  // Other documents than those that the floors were measured on say nothing about floors.
  const floor = { '1200': half, '200': `short, ${half}` as const }[values.count];
  if (values.raise && floor) raiseProseFloors(floor, score);
  const fallen = floor ? findFallenProse(score, readProseFloors()[floor]) : [];
  if (fallen.length > 0) {
    write(`低于下限 below the floor: ${fallen.join('; ')}`);
    process.exitCode = 1;
  }
}
