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
  key: (vector: Vector) => Key,
  budget: { steps: number },
): Map<Key, Head[]> | null => {
  const { received, carriedIn, processed, carriedOut, weigh } = problem;
  const incoming = new Map<Key, { at: readonly [number, number]; weight: number }[]>();
  for (const [n, fresh] of received.vectors.entries()) {
    for (const [p, old] of carriedIn.vectors.entries()) {
      if (--budget.steps < 0) return null;
      const sum = add(fresh, old);
      const weight = weigh(sum);
      const id = key(sum);
      incoming.set(id, [...(incoming.get(id) ?? []), { at: [n, p], weight }]);
    }
  }
  const heads = new Map<Key, Head[]>();
  for (const [t, done] of processed.vectors.entries()) {
    for (const [f, left] of carriedOut.vectors.entries()) {
      if (--budget.steps < 0) return null;
      for (const { at, weight } of incoming.get(key(add(done, left))) ?? []) {
        if (--budget.steps < 0) return null;
        const id = key(done);
        heads.set(id, [...(heads.get(id) ?? []), { at: [at[0], at[1], t, f], weight }]);
      }
    }
  }
  return heads;
};

/**
 * Weighs every vector of every row by the solutions it takes part in; null when the step limit was reached. An empty
 * solution space gives weights of 0. Inputs that are equal take equal steps on every machine.
 */
export const balanceRows = (problem: BalanceProblem): BalanceWeights | null => {
  const budget = { steps: stepLimit };
  const { outcomes, processed } = problem;
  const key = keyOver([...outcomes, problem.received, problem.carriedIn, processed, problem.carriedOut]);
  const heads = findHeads(problem, key, budget);
  if (!heads) return null;
  const bound = processed.vectors.reduce<number[]>(
    (top, vector) => top.map((value, index) => Math.max(value, vector[index]!)),
    new Array<number>(6).fill(0),
  );
  const zero = new Array<number>(6).fill(0);
  const forward: Map<Key, { vector: Vector; count: number }>[] = [new Map([[key(zero), { vector: zero, count: 1 }]])];
  for (const row of outcomes) {
    const next = new Map<Key, { vector: Vector; count: number }>();
    for (const { vector, count } of forward.at(-1)!.values()) {
      for (const option of row.vectors) {
        if (--budget.steps < 0) return null;
        const sum = add(vector, option);
        if (!within(sum, bound)) continue;
        const id = key(sum);
        const known = next.get(id);
        next.set(id, { vector: sum, count: (known?.count ?? 0) + count });
      }
    }
    forward.push(next);
  }
  const weights = new Map<string, number[]>();
  for (const row of [...outcomes, problem.received, problem.carriedIn, processed, problem.carriedOut])
    weights.set(
      row.id,
      row.vectors.map(() => 0),
    );
  let backward = new Map<Key, number>();
  for (const [id, group] of heads) {
    const ways = forward.at(-1)!.get(id)?.count ?? 0;
    if (ways === 0) continue;
    backward.set(
      id,
      group.reduce((sum, head) => sum + head.weight, 0),
    );
    for (const { at, weight } of group) {
      for (const [index, row] of [problem.received, problem.carriedIn, processed, problem.carriedOut].entries())
        weights.get(row.id)![at[index]!]! += weight * ways;
    }
  }
  for (let index = outcomes.length - 1; index >= 0; index -= 1) {
    const row = outcomes[index]!;
    const before = new Map<Key, number>();
    for (const { vector, count } of forward[index]!.values()) {
      for (const [option, value] of row.vectors.entries()) {
        if (--budget.steps < 0) return null;
        const rest = backward.get(key(add(vector, value)));
        if (rest === undefined) continue;
        const id = key(vector);
        before.set(id, (before.get(id) ?? 0) + rest);
        weights.get(row.id)![option]! += count * rest;
      }
    }
    backward = before;
  }
  return weights;
};
