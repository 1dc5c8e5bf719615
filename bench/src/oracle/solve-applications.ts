import type { Reading } from './row-options.ts';

/** A row of table 3 and the readings that its own sum allows. */
export interface RowReadings {
  readonly row: string;
  readonly readings: readonly Reading[];
}

type Vector = readonly number[];

const amounts = (reading: Reading): Vector => reading.slice(0, 6).map((value) => value ?? 0);
const keyOf = (vector: Vector): string => vector.join(',');
const plus = (a: Vector, b: Vector): Vector => a.map((value, index) => value + b[index]!);
const minus = (a: Vector, b: Vector): Vector => a.map((value, index) => value - b[index]!);
const fits = (vector: Vector, limit: Vector): boolean =>
  vector.every((value, index) => value >= 0 && value <= limit[index]!);

const distinct = (readings: readonly Reading[]): Map<string, Vector> =>
  new Map(readings.map((reading) => [keyOf(amounts(reading)), amounts(reading)]));

/** Counts steps over the whole document; null results mean that the budget is used up. */
interface Budget {
  left: number;
}

// Which readings of the outcome rows can add up to the target: all sums forwards, then only those that arrive.
const reach = (rows: readonly Map<string, Vector>[], target: Vector, budget: Budget): Set<string>[] | null => {
  const layers: Map<string, Vector>[] = [new Map([[keyOf(target.map(() => 0)), target.map(() => 0)]])];
  for (const options of rows) {
    const next = new Map<string, Vector>();
    for (const sum of layers.at(-1)!.values())
      for (const option of options.values()) {
        budget.left -= 1;
        if (budget.left < 0) return null;
        const added = plus(sum, option);
        if (fits(added, target)) next.set(keyOf(added), added);
      }
    layers.push(next);
  }
  let alive = new Set(layers.at(-1)!.has(keyOf(target)) ? [keyOf(target)] : []);
  const used = rows.map(() => new Set<string>());
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const before = new Set<string>();
    for (const [sumKey, sum] of layers[index]!)
      for (const [optionKey, option] of rows[index]!) {
        if (!alive.has(keyOf(plus(sum, option)))) continue;
        before.add(sumKey);
        used[index]!.add(optionKey);
      }
    alive = before;
  }
  return used;
};

/**
 * Which readings of each row of table 3 stand in at least one solution of all its sums (empty cells count 0): the
 * outcomes add up to 总计, 新收 + 结转 = 总计 + 结转下年. Null when the budget of steps is used up; empty lists when
 * there is no solution.
 */
export const solveApplications = (
  rows: readonly RowReadings[],
  steps = 400_000,
): ReadonlyMap<string, Reading[]> | null => {
  const budget = { left: steps };
  const of = (id: string): Map<string, Vector> => distinct(rows.find(({ row }) => row === id)?.readings ?? []);
  const heads = ['newReceived', 'carriedIn', 'totalProcessed', 'carriedOut'];
  const outcomes = rows.filter(({ row }) => !heads.includes(row));
  const [received, carriedIn, totals, carriedOut] = heads.map(of) as [
    Map<string, Vector>,
    Map<string, Vector>,
    Map<string, Vector>,
    Map<string, Vector>,
  ];
  const alive = new Map(rows.map(({ row }) => [row, new Set<string>()]));
  for (const [totalKey, target] of totals) {
    const balanced: [string, string, string][] = [];
    for (const [newKey, fresh] of received)
      for (const [inKey, carried] of carriedIn) {
        budget.left -= 1;
        if (budget.left < 0) return null;
        const outKey = keyOf(minus(plus(fresh, carried), target));
        if (carriedOut.has(outKey)) balanced.push([newKey, inKey, outKey]);
      }
    if (balanced.length === 0) continue;
    const used = reach(
      outcomes.map(({ readings }) => distinct(readings)),
      target,
      budget,
    );
    if (!used) return null;
    if (used.some((keys) => keys.size === 0)) continue;
    alive.get('totalProcessed')!.add(totalKey);
    for (const [newKey, inKey, outKey] of balanced) {
      alive.get('newReceived')!.add(newKey);
      alive.get('carriedIn')!.add(inKey);
      alive.get('carriedOut')!.add(outKey);
    }
    outcomes.forEach(({ row }, index) => {
      for (const key of used[index]!) alive.get(row)!.add(key);
    });
  }
  return new Map(
    rows.map(({ row, readings }) => [row, readings.filter((reading) => alive.get(row)!.has(keyOf(amounts(reading))))]),
  );
};
