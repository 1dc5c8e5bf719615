import { expect, test } from 'vitest';
import { squeezeText } from './squeeze-text.ts';

test.each([
  ['２０２４ 年，我局', '2024年,我局'],
  ['二〇二四年', '2024年'],
  ['二○二三年和二零二二年', '2023年和2022年'],
  ['一九九八年', '1998年'],
  ['二〇二四号', '二〇二四号'],
  ['第一段\n第二段', '第一段\n第二段'],
] as const)('%s is searched as %s', (original, text) => {
  expect(squeezeText(original).text).toBe(text);
});

test('every character leads back to where it stands', () => {
  const original = '我 局２０２４\u3000年 ';
  const { text, at } = squeezeText(original);
  expect(text).toBe('我局2024年');
  expect([...text].map((_, index) => original[at[index]!]).join('')).toBe('我局２０２４年');
  expect(at.at(-1)).toBe(original.length);
});
