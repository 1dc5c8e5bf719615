// `pnpm typed-out`: documents typed out as an unseen officer, CMS or converter would make them, with figures known because
// they were made here, by code that shares nothing with the parser nor with bench/src/layouts. All prose is made up.
// --only part of a name; --seed one seed, --from and --rounds other seeds than those of the floors; --show n flaws of each
// document; --keep writes the documents into a folder; --all every twist; --raise writes the floors. Exit 1 below a floor.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFallen, measureFloor, raise, readFloors, writeFloors } from './typed-out/floors.ts';
import { formatFlaws, formatTallies, formatWorst, type Judged, legend } from './typed-out/format.ts';
import { run } from './typed-out/run.ts';
import { countFigures } from './typed-out/tally.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string' },
    from: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '2' },
    show: { type: 'string' },
    worst: { type: 'string', default: '20' },
    keep: { type: 'string' },
    all: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
});
const write = (text: string): void => void process.stdout.write(`${text}\n`);

// Other documents than those that the floors were measured on say nothing about floors.
const { only, seed } = values;
const whole = only === undefined && seed === undefined && values.from === '0' && values.rounds === '2';
const began = performance.now();

const keep = ({ case: { name, seed: each, bytes } }: Judged): void => {
  if (values.keep === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${each}`), bytes);
};

const { families, kinds, silent } = await run(
  {
    from: Number(seed ?? values.from),
    rounds: seed === undefined ? Number(values.rounds) : 1,
    ...(only === undefined ? {} : { shows: (name: string) => name.includes(only) }),
  },
  (each) => {
    keep(each);
    if (values.show !== undefined && each.judged.some(({ verdict }) => verdict !== 'right'))
      write(formatFlaws(each, Number(values.show)));
  },
);
const floors = readFloors();
const measured = new Map([...kinds.byName].map(([kind, tally]) => [kind, measureFloor(tally)]));
write(legend);
write(formatTallies(families.byName, kinds.byName, whole ? floors : undefined, values.all));
write('');
write(formatWorst(silent, Number(values.worst)));
const tallies = [...families.byName.values()];
const sum = (of: (tally: (typeof tallies)[number]) => number): number =>
  tallies.reduce((all, each) => all + of(each), 0);
write(
  `${sum(({ documents }) => documents)} documents of ${kinds.byName.size} kinds, ${sum(countFigures)} figures: ` +
    `${sum(({ figures }) => figures.right)} right, ${sum(({ figures }) => figures.said)} said, ${sum(({ figures }) => figures.flagged)} flagged, ` +
    `${sum(({ figures }) => figures.silent)} silent in ${silent.length} documents; ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
if (whole && values.raise) writeFloors(raise(measured, floors));
else if (whole) {
  const fallen = [...measured].filter(([kind, floor]) => findFallen(floor, floors[kind]).length > 0);
  if (fallen.length > 0) write(`低于下限 below the floor: ${fallen.map(([kind]) => kind).join('; ')}`);
  if (fallen.length > 0) process.exitCode = 1;
}
