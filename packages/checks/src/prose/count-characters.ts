import { buildCharacterTable } from '../text/character-table.ts';

const [space, word, digit, ideograph] = [1, 2, 4, 8];

const propertiesOf = buildCharacterTable(
  (character) =>
    (/\s/.test(character) ? space : 0) |
    (/[\p{Script=Latin}\p{Nd}]/u.test(character) ? word : 0) |
    (/\p{Nd}/u.test(character) ? digit : 0) |
    (/\p{Script=Han}/u.test(character) ? ideograph : 0),
);

const widthOf = (point: number): 1 | 2 => (point > 0xffff ? 2 : 1);

// The end of the characters from `at` on that have a property.
const findEnd = (text: string, at: number, property: number): number => {
  let end = at;
  while (end < text.length) {
    const point = text.codePointAt(end)!;
    if ((propertiesOf(point) & property) === 0) break;
    end += widthOf(point);
  }
  return end;
};

// 「1,200.5」 is one: marks between digits go on.
const findNumberEnd = (text: string, at: number): number => {
  let end = at;
  while (text[end] === '.' || text[end] === ',') {
    const after = findEnd(text, end + 1, digit);
    if (after === end + 1) break;
    end = after;
  }
  return end;
};

/**
 * Counts characters as a word processor does: every ideograph and sign is one, a run of letters or digits is one.
 * Example: `countCharacters('2024年,12条')` → 5
 */
export const countCharacters = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at)!;
    const found = propertiesOf(point);
    if ((found & space) === 0) count += 1;
    at = (found & word) === 0 ? at + widthOf(point) : findNumberEnd(text, findEnd(text, at, word));
  }
  return count;
};

/** Counts ideographs. */
export const countIdeographs = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at)!;
    if ((propertiesOf(point) & ideograph) !== 0) count += 1;
    at += widthOf(point);
  }
  return count;
};
