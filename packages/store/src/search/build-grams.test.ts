import { expect, test } from 'vitest';
import { buildGrams, listWordGrams } from './build-grams.ts';
import { frequentCharacters } from './frequent-characters.ts';
import { joinTokens } from './tokenize.ts';

const count = (text: string) => buildGrams([joinTokens(text)]).length;

test('each character, each pair and each Latin word of a text is counted once', () => {
  expect(count('政府')).toBe(3);
  expect(count('政府政府')).toBe(4);
  expect(count('政府Open政府 open')).toBe(4);
  expect(count('')).toBe(0);
});

test('grams ascend', () => {
  const grams = [...buildGrams([joinTokens('岭南政府信息公开 2024 Open')])];
  expect(grams).toEqual(grams.toSorted((a, b) => a - b));
});

test.each(['政', '岭', '政府', '府信息', '2024', 'open 2024', '岭 政府', '𠀀', '岭𠀀'])(
  'a text that holds 「%s」 has all grams of it, also where frequent characters are left out',
  (word) => {
    const text = joinTokens('岭南政府信息公开2024年 Open 2024 岭 政府 岭𠀀');
    for (const without of [undefined, frequentCharacters]) {
      const held = new Set(buildGrams([text], without));
      expect([...listWordGrams([joinTokens(word)], without)].filter((gram) => !held.has(gram))).toEqual([]);
    }
  },
);

test('a word is looked for by its pairs, a lone character by itself unless it is frequent', () => {
  const list = (word: string) => listWordGrams([joinTokens(word)], frequentCharacters).length;
  expect(list('政府')).toBe(1);
  expect(list('信息公开')).toBe(3);
  expect(list('岭')).toBe(1);
  expect(list('政')).toBe(0);
  expect(list('岭 open')).toBe(2);
});
