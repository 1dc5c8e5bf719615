import { expect, test } from 'vitest';
import { type BalanceProblem, type BalanceRow, balanceRows } from './balance-rows.ts';

const row = (id: string, ...vectors: number[][]): BalanceRow => ({ id, vectors });

// Weights by going through every combination of readings: slow, plain, and not the way the search does it.
const enumerate = (problem: BalanceProblem): Map<string, number[]> => {
  const { received, carriedIn, processed, carriedOut, outcomes, weigh } = problem;
  const rows = [received, carriedIn, processed, carriedOut, ...outcomes];
  const weights = new Map(rows.map(({ id, vectors }) => [id, vectors.map(() => 0)]));
  const visit = (chosen: number[]): void => {
    if (chosen.length < rows.length) {
      for (const index of rows[chosen.length]!.vectors.keys()) visit([...chosen, index]);
      return;
    }
    const [n, i, p, o, ...parts] = chosen.map((index, at) => rows[at]!.vectors[index]!);
    const holds = [0, 1, 2, 3, 4, 5].every(
      (c) => n![c]! + i![c]! === p![c]! + o![c]! && parts.reduce((sum, part) => sum + part[c]!, 0) === p![c]!,
    );
    if (!holds) return;
    const weight = weigh(n!.map((value, c) => value + i![c]!));
    for (const [at, index] of chosen.entries()) weights.get(rows[at]!.id)![index]! += weight;
  };
  visit([]);
  return weights;
};

const anywhere = (value: number): number[][] =>
  [0, 1, 2, 3, 4, 5].map((column) => [0, 1, 2, 3, 4, 5].map((at) => (at === column ? value : 0)));

test('weights are those of every solution gone through one by one', () => {
  const problem: BalanceProblem = {
    received: row('n', [3, 1, 0, 0, 0, 0], [3, 0, 1, 0, 0, 0], [1, 3, 0, 0, 0, 0]),
    carriedIn: row('i', ...anywhere(1)),
    processed: row('p', ...anywhere(2).map((vector) => vector.map((value, c) => (c === 0 ? value + 2 : value)))),
    carriedOut: row('o', ...anywhere(1)),
    outcomes: [row('a', ...anywhere(1)), row('b', ...anywhere(2)), row('c', [1, 0, 0, 0, 0, 0])],
    weigh: (incoming) => incoming.reduce((product, value, c) => (value > 0 ? product / (c + 1) : product), 1),
  };
  const expected = enumerate(problem);
  const got = balanceRows(problem)!;
  expect([...expected.values()].flat().some((weight) => weight > 0)).toBe(true);
  for (const [id, weights] of expected)
    for (const [index, weight] of weights.entries())
      expect(got.get(id)![index], `${id} ${index}`).toBeCloseTo(weight, 10);
});

test('no solution gives weights of 0, too many steps give none', () => {
  const none: BalanceProblem = {
    received: row('n', [1, 0, 0, 0, 0, 0]),
    carriedIn: row('i', [0, 0, 0, 0, 0, 0]),
    processed: row('p', [0, 1, 0, 0, 0, 0]),
    carriedOut: row('o', [0, 0, 0, 0, 0, 0]),
    outcomes: [row('a', [0, 1, 0, 0, 0, 0])],
    weigh: () => 1,
  };
  expect([...balanceRows(none)!.values()].flat()).toEqual([0, 0, 0, 0, 0]);
  const many = Array.from({ length: 600 }, (_, index) => [index, 0, 0, 0, 0, 0]);
  const wide = { ...none, received: row('n', ...many), carriedIn: row('i', ...many), processed: row('p', ...many) };
  expect(
    balanceRows({ ...wide, carriedOut: row('o', ...many), outcomes: [row('a', ...many), row('b', ...many)] }),
  ).toBeNull();
});
