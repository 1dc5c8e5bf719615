import type { BalanceProblem, BalanceRow } from './balance-rows.ts';

/** The vectors of each row, by index, that no sum of a single column rules out. */
export type AliveVectors = ReadonlyMap<BalanceRow, readonly number[]>;

interface Term {
  readonly row: BalanceRow;
  readonly sign: 1 | -1;
}

const columns = [0, 1, 2, 3, 4, 5];
// Each round narrows what the last one left; more than these bring nothing that the search would not find at once.
const mostRounds = 8;

// The sums of the form as left − right = 0.
const equationsOf = (problem: BalanceProblem): readonly (readonly Term[])[] => {
  const plus = (row: BalanceRow): Term => ({ row, sign: 1 });
  const minus = (row: BalanceRow): Term => ({ row, sign: -1 });
  const { received, carriedIn, processed, carriedOut, outcomes } = problem;
  return [
    [...outcomes.map(plus), minus(processed)],
    [plus(received), plus(carriedIn), minus(processed), minus(carriedOut)],
  ];
};

interface Range {
  readonly low: number[];
  readonly high: number[];
}

const rangeOf = ({ row, sign }: Term, alive: readonly number[]): Range => {
  const values = (column: number): number[] => alive.map((index) => sign * row.vectors[index]![column]!);
  return {
    low: columns.map((column) => Math.min(...values(column))),
    high: columns.map((column) => Math.max(...values(column))),
  };
};

/**
 * Strikes out the vectors that cannot be: column by column, what is left of the other rows cannot make up for them. Null
 * where a row keeps none: the sums cannot hold.
 */
export const narrowRows = (problem: BalanceProblem): AliveVectors | null => {
  const equations = equationsOf(problem);
  const alive = new Map(
    equations.flat().map(({ row }): [BalanceRow, number[]] => [row, row.vectors.map((_, index) => index)]),
  );
  for (let round = 0; round < mostRounds; round += 1) {
    let struck = false;
    for (const terms of equations) {
      const ranges = terms.map((term) => rangeOf(term, alive.get(term.row)!));
      const low = columns.map((column) => ranges.reduce((sum, range) => sum + range.low[column]!, 0));
      const high = columns.map((column) => ranges.reduce((sum, range) => sum + range.high[column]!, 0));
      for (const [at, { row, sign }] of terms.entries()) {
        const own = ranges[at]!;
        const left = alive.get(row)!.filter((index) =>
          columns.every((column) => {
            const value = sign * row.vectors[index]![column]!;
            return value + low[column]! - own.low[column]! <= 0 && value + high[column]! - own.high[column]! >= 0;
          }),
        );
        if (left.length === 0) return null;
        if (left.length < alive.get(row)!.length) struck = true;
        alive.set(row, left);
      }
    }
    if (!struck) break;
  }
  return alive;
};
