// Every way to make the sums hold again, by trying: each cell, each slip of a row, each two cells.

import { listRowRepairs } from './list-row-repairs.ts';
import { isCount, type Putting, type Values } from './putting.ts';
import { holds, residualOf, type World } from './world.ts';

const keyOf = (putting: Putting): string =>
  [...putting]
    .map(([path, value]) => `${path}=${value}`)
    .sort()
    .join();

const put = (values: Values, putting: Putting): Values => new Map([...values, ...putting]);

const differs = ({ values }: World, putting: Putting): Putting =>
  new Map([...putting].filter(([path, value]) => values.get(path) !== value));

const restores = (world: World, putting: Putting): boolean =>
  putting.size > 0 && [...putting.values()].every(isCount) && holds(world, put(world.values, putting));

const listSingles = (world: World): Putting[] => {
  const { values, sums } = world;
  return [...values].flatMap(([path, value]) => {
    const own = sums.find((signs) => signs.has(path) && residualOf(values, signs) !== 0);
    if (!own) return [];
    const putting = new Map([[path, value - residualOf(values, own) * own.get(path)!]]);
    return restores(world, putting) ? [putting] : [];
  });
};

// Two unknowns a, b with signs: the first equation that has one of them alone gives it, else two that differ.
const solveTwo = (
  rows: readonly (readonly [a: number, b: number, off: number])[],
): readonly [number, number] | null => {
  const onlyA = rows.find(([a, b]) => a !== 0 && b === 0);
  const onlyB = rows.find(([a, b]) => a === 0 && b !== 0);
  const both = rows.find(([a, b]) => a !== 0 && b !== 0);
  if (onlyA && onlyB) return [-onlyA[2] * onlyA[0], -onlyB[2] * onlyB[1]];
  if (onlyA && both) {
    const a = -onlyA[2] * onlyA[0];
    return [a, -(both[2] + both[0] * a) * both[1]];
  }
  if (onlyB && both) {
    const b = -onlyB[2] * onlyB[1];
    return [-(both[2] + both[1] * b) * both[0], b];
  }
  const other = rows.find(([a, b]) => both && a !== 0 && b !== 0 && a * both[1] !== b * both[0]);
  if (!both || !other) return null;
  // One has equal signs, one opposite: add and subtract.
  const [p, q] = [-both[2] * both[0], -other[2] * other[0]];
  const sign = both[1] * both[0];
  return [(p + q) / 2, ((p - q) / 2) * sign];
};

const listPairs = (world: World): Putting[] => {
  const { values, sums } = world;
  const cells = [...values.keys()];
  const off = sums.map((signs) => residualOf(values, signs));
  const standsIn = cells.map((path) => sums.flatMap((signs, at) => (signs.has(path) ? [at] : [])));
  const failing = off.flatMap((residual, at) => (residual === 0 ? [] : [at]));
  const found: Putting[] = [];
  for (let i = 0; i < cells.length; i += 1)
    for (let j = i + 1; j < cells.length; j += 1) {
      const touched = new Set([...standsIn[i]!, ...standsIn[j]!]);
      if (!failing.every((at) => touched.has(at))) continue;
      const [a, b] = [cells[i]!, cells[j]!];
      const solved = solveTwo(
        [...touched].map((at) => [sums[at]!.get(a) ?? 0, sums[at]!.get(b) ?? 0, off[at]!] as const),
      );
      if (!solved || solved[0] === 0 || solved[1] === 0) continue;
      const putting = new Map([
        [a, values.get(a)! + solved[0]],
        [b, values.get(b)! + solved[1]],
      ]);
      if (restores(world, putting)) found.push(putting);
    }
  return found;
};

/** What the sums say of a report: nothing fails, or every smallest explanation of what does. */
export interface Verdict {
  readonly detectable: boolean;
  /** Exactly one explanation, and more than one sum asks for it: a single sum never tells which of its cells is wrong. */
  readonly determines: boolean;
  readonly explanations: readonly Putting[];
}

/**
 * Lists the explanations of one slip (a cell, a row's slip), or where no single cell explains it, also of two cells.
 */
export const listExplanations = (world: World): Verdict => {
  if (holds(world, world.values)) return { detectable: false, determines: false, explanations: [] };
  const singles = listSingles(world);
  const rows = listRowRepairs(world)
    .map((putting) => differs(world, putting))
    .filter((putting) => restores(world, putting));
  const all = singles.length > 0 ? [...singles, ...rows] : [...rows, ...listPairs(world)];
  const explanations = [...new Map(all.map((each) => [keyOf(each), each])).values()];
  const failing = world.sums.filter((signs) => residualOf(world.values, signs) !== 0).length;
  return { detectable: true, determines: explanations.length === 1 && failing > 1, explanations };
};
