import { expect, test } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

test.each([
  ['甲。共收到2件,办结2件。乙', 5, '共收到2件,办结2件。', 3],
  ['(二)依申请公开\n收到2件\n乙', 11, '收到2件', 2],
  ['公开9条。其中网站5条,微信4条。乙', 2, '公开9条。其中网站5条,微信4条。', 2],
  ['收到2件', 2, '收到2件', 2],
])('%j at %i', (text, from, sentence, at) => {
  expect(sentenceAround(text, from)).toEqual({ sentence, at });
});

test('a text without full stops gives a stretch, not all of it', () => {
  const { sentence, at } = sentenceAround(`${'甲'.repeat(5000)}2件${'乙'.repeat(5000)}`, 5000);
  expect(sentence.length).toBeLessThan(1000);
  expect(sentence.slice(at, at + 2)).toBe('2件');
});
