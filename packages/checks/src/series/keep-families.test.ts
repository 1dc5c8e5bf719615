import { expect, test } from 'vitest';
import { buildResult } from '../../test/build-result.ts';
import { keepFamilies, type Roster, SeriesOrderError } from './keep-families.ts';

// A city over two counties, the first with two bureaus; a second city by itself.
const parents: Readonly<Record<string, string>> = { a: 'city', b: 'city', a1: 'a', a2: 'a' };
const roster: Roster = {
  parentOf: (agencyId) => parents[agencyId] ?? null,
  childrenOf: (agencyId) =>
    Object.keys(parents)
      .filter((id) => parents[id] === agencyId)
      .map((id) => ({ agencyId: id, name: `${id}局` })),
};

const report = (year: number) => buildResult({ set: { '/year': year } });

const play = (ids: readonly string[]) => {
  const families = keepFamilies(roster);
  for (const id of ids) {
    families.begin(id);
    families.keep(id, report(2024));
  }
  return families;
};

test('a parent finds the reports of its year, and null where a listed body has none', () => {
  const families = play(['a1', 'a']);
  families.keep('a1', report(2023));
  expect(families.childrenOf('a', 2024)?.map(({ name, result }) => [name, result?.report?.year])).toEqual([
    ['a1局', 2024],
    ['a2局', undefined],
  ]);
  expect(families.childrenOf('b', 2024)).toBeUndefined();
  expect(families.childrenOf('a', null)).toBeUndefined();
});

test('what stands below an agency is let go when its turn is over', () => {
  const families = play(['a1', 'a2', 'a']);
  families.begin('b');
  expect(families.childrenOf('a', 2024)?.every(({ result }) => result === null)).toBe(true);
  expect(families.childrenOf('city', 2024)?.map(({ result }) => result?.report?.year)).toEqual([2024, undefined]);
});

test.each([
  { name: 'a body below after its parent', ids: ['a1', 'a', 'a2'] },
  { name: 'a parent that comes back', ids: ['a1', 'a', 'b', 'a'] },
  { name: 'a branch torn by another', ids: ['a1', 'other', 'a'] },
])('$name is an error that says what to do', ({ ids }) => {
  expect(() => play(ids)).toThrow(SeriesOrderError);
  expect(() => play(ids)).toThrow(/expected the bodies below before their parent.*Sort/s);
});
