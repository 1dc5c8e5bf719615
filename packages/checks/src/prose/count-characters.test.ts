import { expect, test } from 'vitest';
import { countCharacters, countIdeographs } from './count-characters.ts';

test.each([
  ['', 0, 0],
  ['2024年,12条', 5, 2],
  ['共1,200.5万元', 4, 3],
  ['1.2.', 2, 0],
  ['OA 系统 v2.0a', 5, 2],
  ['２０２４年', 2, 1],
  ['𠮷野 家\n', 3, 3],
])('%j: %i characters, %i ideographs', (text, characters, ideographs) => {
  expect(countCharacters(text)).toBe(characters);
  expect(countIdeographs(text)).toBe(ideographs);
});
