// `pnpm typed-out`: documents typed out as an unseen officer, CMS or converter would make them, with figures known because
// they were made here. With the parser and the generator of bench/src/layouts this shares the random numbers alone. All
// prose is made up. --only part of a name; --seed one seed, --from and --rounds other seeds than those of the floors;
// --show n flaws of each document; --keep writes the documents into a folder; --all every twist; --raise writes the floors.
// Exit 1 below a floor, also after --raise; exit 2 where nothing was measured.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNameOf } from './typed-out/cases.ts';
import { listFallen, measureFloor, raise, readFloors, writeFloors } from './typed-out/floors.ts';
import { formatFlaws, formatSum, formatTallies, formatWorst, type Judged, legend } from './typed-out/format.ts';
import { type Options, readOptions } from './typed-out/options.ts';
import { run } from './typed-out/run.ts';

const write = (text: string): void => void process.stdout.write(`${text}\n`);
const refuse = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};
const read = (): Options => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return refuse((error as Error).message);
  }
};
const options = read();
const began = performance.now();

let number = 0;
const keep = ({ case: made }: Judged): void => {
  number += 1;
  if (options.keep === undefined) return;
  mkdirSync(options.keep, { recursive: true });
  writeFileSync(join(options.keep, fileNameOf(made, number)), made.bytes);
};

const { families, kinds, silent } = await run(options.selection, (each) => {
  keep(each);
  if (options.show !== undefined && each.judged.some(({ verdict }) => verdict !== 'right'))
    write(formatFlaws(each, options.show));
});
if (number === 0) refuse('没有这样的文件 no document was made: nothing is called so, or --rounds is 0');

const measured = new Map([...kinds.byName].map(([kind, tally]) => [kind, measureFloor(tally)]));
const before = options.whole ? readFloors() : undefined;
// Raising takes nothing back: what lies below what stood there stays below it.
const floors = before && options.raise ? raise(measured, before) : before;
write(legend);
write(formatTallies(families.byName, kinds.byName, floors, options.all));
write('');
write(formatWorst(silent, options.worst));
write(
  `${formatSum([...families.byName.values()], kinds.byName.size, silent.length)}; ` +
    `${((performance.now() - began) / 1000).toFixed(1)} s`,
);
if (floors) {
  if (options.raise) writeFloors(floors);
  const fallen = listFallen(measured, floors);
  if (fallen.length > 0) {
    write(`低于下限 below the floor: ${fallen.join('; ')}`);
    process.exitCode = 1;
  }
}
