import { type AliveVectors, narrowRows } from './narrow-rows.ts';

// Exact sum-product over the rows of table 3: which readings of the damaged rows fit the sums of every column, and with
// what weight. Blank counts as 0 here; this is an assumption of the search, never a value.

/** A row and the value vectors (six kinds of applicant) that it may have. */
export interface BalanceRow {
  readonly id: string;
  readonly vectors: readonly (readonly number[])[];
}

/** The rows by their part in the sums: new + in = processed + out, processed = Σ outcomes. */
export interface BalanceProblem {
  readonly received: BalanceRow;
  readonly carriedIn: BalanceRow;
  readonly processed: BalanceRow;
  readonly carriedOut: BalanceRow;
  readonly outcomes: readonly BalanceRow[];
  /** How likely the requests received and carried in, by kind of applicant, are as a whole; applied once per solution. */
  readonly weigh: (incoming: readonly number[]) => number;
}

/** Weight of each vector of each row over all solutions (not normalised). */
export type BalanceWeights = ReadonlyMap<string, readonly number[]>;

const stepLimit = 200_000;
const zeros: readonly number[] = [0, 0, 0, 0, 0, 0];

type Vector = readonly number[];

// A vector as one number, mixed radix over the largest sums; exact below 2^53, else as text.
type Key = number | string;

const keyOver = (rows: readonly BalanceRow[]): ((vector: Vector) => Key) => {
  const top = new Array<number>(6).fill(0);
  for (const row of rows) {
    for (let column = 0; column < 6; column += 1)
      top[column]! += Math.max(0, ...row.vectors.map((vector) => vector[column]!));
  }
  const radix: number[] = [];
  let size = 1;
  for (const value of top) {
    radix.push(size);
    size *= value + 1;
  }
  if (size > Number.MAX_SAFE_INTEGER) return (vector) => vector.join(',');
  return (vector) => {
    let sum = 0;
    for (let column = 0; column < 6; column += 1) sum += vector[column]! * radix[column]!;
    return sum;
  };
};

const add = (a: Vector, b: Vector): number[] => a.map((value, index) => value + b[index]!);

const within = (vector: Vector, bound: Vector): boolean => vector.every((value, index) => value <= bound[index]!);

interface Head {
  readonly at: readonly [number, number, number, number];
  readonly weight: number;
}

const findHeads = (
  problem: BalanceProblem,
  alive: AliveVectors,
  key: (vector: Vector) => Key,
  budget: { steps: number },
): Map<Key, Head[]> | null => {
  const { received, carriedIn, processed, carriedOut, weigh } = problem;
  const incoming = new Map<Key, { at: readonly [number, number]; weight: number }[]>();
  for (const n of alive.get(received)!) {
    for (const p of alive.get(carriedIn)!) {
      if (--budget.steps < 0) return null;
      const sum = add(received.vectors[n]!, carriedIn.vectors[p]!);
      const weight = weigh(sum);
      const id = key(sum);
      incoming.set(id, [...(incoming.get(id) ?? []), { at: [n, p], weight }]);
    }
  }
  const heads = new Map<Key, Head[]>();
  for (const t of alive.get(processed)!) {
    const done = processed.vectors[t]!;
    for (const f of alive.get(carriedOut)!) {
      if (--budget.steps < 0) return null;
      for (const { at, weight } of incoming.get(key(add(done, carriedOut.vectors[f]!))) ?? []) {
        if (--budget.steps < 0) return null;
        const id = key(done);
        heads.set(id, [...(heads.get(id) ?? []), { at: [at[0], at[1], t, f], weight }]);
      }
    }
  }
  return heads;
};

interface Reach {
  readonly low: Vector;
  readonly high: Vector;
}

// What the rows from each one on can still add, column by column; the last entry is nothing.
const reachFrom = (rows: readonly BalanceRow[], alive: AliveVectors): Reach[] => {
  const reach: Reach[] = [{ low: zeros, high: zeros }];
  for (const row of [...rows].reverse()) {
    const vectors = alive.get(row)!.map((index) => row.vectors[index]!);
    const edge = (pick: (...values: number[]) => number): Vector =>
      zeros.map((_, column) => pick(...vectors.map((vector) => vector[column]!)));
    reach.unshift({ low: add(reach[0]!.low, edge(Math.min)), high: add(reach[0]!.high, edge(Math.max)) });
  }
  return reach;
};

interface Layer {
  readonly vector: Vector;
  readonly count: number;
}

// All sums of the rows so far that can still arrive at one of the targets, with the ways that lead to them.
const sumForward = (
  rows: readonly BalanceRow[],
  alive: AliveVectors,
  target: Reach,
  key: (vector: Vector) => Key,
  budget: { steps: number },
): Map<Key, Layer>[] | null => {
  const reach = reachFrom(rows, alive);
  const layers: Map<Key, Layer>[] = [new Map([[key(zeros), { vector: zeros, count: 1 }]])];
  for (const [at, row] of rows.entries()) {
    const most = target.high.map((value, column) => value - reach[at + 1]!.low[column]!);
    const least = target.low.map((value, column) => value - reach[at + 1]!.high[column]!);
    const next = new Map<Key, Layer>();
    for (const { vector, count } of layers.at(-1)!.values()) {
      for (const index of alive.get(row)!) {
        if (--budget.steps < 0) return null;
        const sum = add(vector, row.vectors[index]!);
        if (!within(sum, most) || !within(least, sum)) continue;
        const id = key(sum);
        next.set(id, { vector: sum, count: (next.get(id)?.count ?? 0) + count });
      }
    }
    layers.push(next);
  }
  return layers;
};

const edgesOf = (row: BalanceRow, alive: AliveVectors): Reach => reachFrom([row], alive)[0]!;

/**
 * Weighs every vector of every row by the solutions it takes part in; null when the step limit was reached. An empty
 * solution space gives weights of 0. Inputs that are equal take equal steps on every machine.
 */
export const balanceRows = (problem: BalanceProblem): BalanceWeights | null => {
  const budget = { steps: stepLimit };
  const { received, carriedIn, processed, carriedOut } = problem;
  const ends = [received, carriedIn, processed, carriedOut];
  const weights = new Map(
    [...problem.outcomes, ...ends].map((row): [string, number[]] => [row.id, row.vectors.map(() => 0)]),
  );
  const alive = narrowRows(problem);
  if (!alive) return weights;
  // Rows with few readings first: the sums in between stay few.
  const outcomes = [...problem.outcomes].sort((a, b) => alive.get(a)!.length - alive.get(b)!.length);
  const key = keyOver([...outcomes, ...ends]);
  const heads = findHeads(problem, alive, key, budget);
  if (!heads) return null;
  const forward = sumForward(outcomes, alive, edgesOf(processed, alive), key, budget);
  if (!forward) return null;
  let backward = new Map<Key, number>();
  for (const [id, group] of heads) {
    const ways = forward.at(-1)!.get(id)?.count ?? 0;
    if (ways === 0) continue;
    backward.set(
      id,
      group.reduce((sum, head) => sum + head.weight, 0),
    );
    for (const { at, weight } of group)
      for (const [index, row] of ends.entries()) weights.get(row.id)![at[index]!]! += weight * ways;
  }
  for (let index = outcomes.length - 1; index >= 0; index -= 1) {
    const row = outcomes[index]!;
    const before = new Map<Key, number>();
    for (const [id, { vector, count }] of forward[index]!) {
      for (const option of alive.get(row)!) {
        if (--budget.steps < 0) return null;
        const rest = backward.get(key(add(vector, row.vectors[option]!)));
        if (rest === undefined) continue;
        before.set(id, (before.get(id) ?? 0) + rest);
        weights.get(row.id)![option]! += count * rest;
      }
    }
    backward = before;
  }
  return weights;
};
