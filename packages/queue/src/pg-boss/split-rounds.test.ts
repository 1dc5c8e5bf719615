import { expect, test } from 'vitest';
import { splitRounds } from './split-rounds.ts';

const job = (id: string, retryCount: number) => ({ id, retryCount });

test('fresh jobs run together, each one that was begun before runs alone and after them', () => {
  const rounds = splitRounds([job('a', 1), job('b', 0), job('c', 3), job('d', 0)]);
  expect(rounds[0]?.map(({ id }) => id)).toEqual(['b', 'd']);
  expect(rounds.slice(1).map((round) => round.length)).toEqual([1, 1]);
  expect(new Set(rounds.slice(1).flatMap((round) => round.map(({ id }) => id)))).toEqual(new Set(['a', 'c']));
});

test('the order of those begun before changes, so that none is always behind the one that ends the program', () => {
  const jobs = Array.from({ length: 6 }, (_, index) => job(String(index), 1));
  const first = new Set(Array.from({ length: 200 }, () => splitRounds(jobs)[0]?.[0]?.id));
  expect(first.size).toBe(6);
});
