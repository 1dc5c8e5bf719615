// Undoes every slip that the benchmark seeds into rows; what a slip lost is worked out from the sums.
import { figurePointer, forms } from '@nianbao/schema';
import type { Putting } from './putting.ts';
import { ofLastYear, residualOf, type World } from './world.ts';

type Line = readonly string[];

const linesOf = ({ edition }: World): readonly (readonly [row: string, line: Line])[] => {
  const block = forms[edition].tables.find(({ id }) => id === 'applications')!.blocks[0]!;
  return block.rows.map(({ id }) => [id, block.columns.map((column) => figurePointer('applications', id, column.id))]);
};

const read = ({ values }: World, line: Line): number[] => line.map((path) => values.get(path) ?? 0);
const write = (line: Line, figures: readonly number[]): [string, number][] =>
  line.map((path, at) => [path, figures[at] ?? 0]);
const add = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

// The last or the first figure was pushed out; the other end is empty.
const unshift = (world: World, line: Line): Putting[] => {
  const printed = read(world, line);
  const repairs: Putting[] = [];
  if (printed[0] === 0) repairs.push(new Map(write(line, [...printed.slice(1), add(printed.slice(1))])));
  if (printed[6] === 0) {
    const rest = printed.slice(0, 6);
    repairs.push(new Map(write(line, [rest[5]! - add(rest.slice(0, 5)), ...rest])));
  }
  return repairs;
};

const complete = ({ values, sums }: World, putting: Putting, lost: Line): Putting | null => {
  const after = new Map([...values, ...putting]);
  for (const path of lost) {
    // The sum down the column: the one that does not stand in the row of the lost cell.
    const column = path.split('/').at(-1)!;
    const signs = sums.find(
      (each) => each.has(path) && [...each.keys()].every((key) => key.endsWith(`/${column}`)) && each.size > 2,
    );
    if (!signs) return null;
    after.set(path, after.get(path)! - residualOf(after, signs) * signs.get(path)!);
  }
  return new Map([...putting.keys(), ...lost].map((path) => [path, after.get(path)!]));
};

/** Every way to undo a slip of a row, a pair of rows, a block of rows or the carry-over. Not yet held against the sums. */
export const listRowRepairs = (world: World): readonly Putting[] => {
  const lines = linesOf(world).filter(([, line]) => line.every((path) => world.values.has(path)));
  const all = linesOf(world).map(([, line]) => line);
  const repairs = lines.flatMap(([, line]) => unshift(world, line));
  for (const [at, [, upper]] of lines.entries()) {
    const lower = lines[at + 1]?.[1];
    if (lower) repairs.push(new Map([...write(upper, read(world, lower)), ...write(lower, read(world, upper))]));
  }
  if (lines.length === all.length)
    for (let from = 2; from < all.length - 1; from += 1) {
      if (read(world, all[from]!).some((figure) => figure !== 0)) continue;
      const moved = new Map(all.slice(from, -1).flatMap((line, at) => write(line, read(world, all[from + at + 1]!))));
      const whole = complete(world, moved, all.at(-1)!);
      if (whole) repairs.push(whole);
    }
  const [received = [], carriedIn = []] = ['newReceived', 'carriedIn'].map(
    (id) => lines.find(([row]) => row === id)?.[1],
  );
  const thenOf = (path: string): string => ofLastYear(path.replace('carriedIn', 'carriedOut'));
  if (received.length > 0 && carriedIn.length > 0 && carriedIn.every((path) => world.values.has(thenOf(path)))) {
    const before = carriedIn.map(thenOf);
    const [then, now, fresh] = [read(world, before), read(world, carriedIn), read(world, received)];
    repairs.push(new Map(write(carriedIn, then)), new Map(write(before, now)));
    repairs.push(
      new Map([
        ...write(carriedIn, then),
        ...write(
          received,
          fresh.map((figure, at) => figure + now[at]! - then[at]!),
        ),
      ]),
    );
  }
  return repairs;
};
