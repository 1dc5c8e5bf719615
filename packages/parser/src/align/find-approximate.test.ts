import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ApproximateMatch, findApproximate } from './find-approximate.ts';

// Sellers' algorithm as the textbook has it: the whole table, no window, no cut-off.
const searchPlainly = (text: string, pattern: string): ApproximateMatch[] => {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => ({ cost: row, from: 0 }));
  const ends: ApproximateMatch[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const next = [{ cost: 0, from: at + 1 }];
    for (let row = 1; row <= pattern.length; row += 1) {
      const [before, beside, above] = [column[row - 1]!, column[row]!, next[row - 1]!];
      const options = [
        { cost: before.cost + (text[at] === pattern[row - 1] ? 0 : 1), from: row === 1 ? at : before.from },
        { cost: beside.cost + 1, from: beside.from },
        { cost: above.cost + 1, from: above.from },
      ];
      const least = Math.min(...options.map(({ cost }) => cost));
      next.push(options.find(({ cost }) => cost === least)!);
    }
    column = next;
    const { cost, from } = column.at(-1)!;
    if (cost <= Math.floor(pattern.length / 5)) ends.push({ from, to: at + 1, lost: cost });
  }
  return ends.filter((match) =>
    ends.every(
      (other) =>
        other === match ||
        other.from >= match.to ||
        match.from >= other.to ||
        match.lost < other.lost ||
        (match.lost === other.lost && match.to < other.to),
    ),
  );
};

const keepsHalfOfItsPairs = (text: string, pattern: string): boolean => {
  const pairs = Array.from({ length: pattern.length - 1 }, (_, index) => pattern.slice(index, index + 2));
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length / 2;
};

test('finds what the textbook finds', () => {
  const word = (minLength: number, maxLength: number) =>
    fc
      .array(fc.constantFrom('甲', '乙', '丙'), { minLength, maxLength })
      .map((characters: string[]) => characters.join(''));
  fc.assert(
    fc.property(word(0, 80), word(5, 16), (text: string, pattern: string) => {
      const expected = keepsHalfOfItsPairs(text, pattern) ? searchPlainly(text, pattern) : [];
      expect(findApproximate(text, pattern)).toEqual(expected);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('a label with one character changed, one lost, one added', () => {
  expect(findApproximate('甲属于三类内容事务信息乙', '属于三类内部事务信息')).toEqual([{ from: 1, to: 11, lost: 1 }]);
  expect(findApproximate('属于三类内事务信息', '属于三类内部事务信息')).toEqual([{ from: 0, to: 9, lost: 1 }]);
  expect(findApproximate('属于三类内部的事务信息', '属于三类内部事务信息')).toEqual([{ from: 0, to: 11, lost: 1 }]);
});
