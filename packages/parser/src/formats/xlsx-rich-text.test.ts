import { expect, test } from 'vitest';
import { printRichText } from './xlsx-rich-text.ts';

const run = (words: string, look = ''): string => `<r><rPr>${look}<sz val="11"/></rPr><t>${words}</t></r>`;
const high = '<vertAlign val="superscript"/>';
const printed = (words: string): string => `<sst><si><t xml:space="preserve">${words}</t></si></sst>`;

test.each([
  ['a raised mark', run('12') + run('1', high), '12'],
  ['a lowered mark', run('12') + run('2', '<vertAlign val="subscript"/>'), '12'],
  ['a struck run', run('99', '<strike/>') + run('12'), '12'],
  ['a strike that is switched off', run('9', '<strike val="0"/>') + run('12') + run('1', high), '912'],
  ['a figure raised as a whole', run('12', high), '12'],
  ['words that are escaped', run('甲&amp;乙') + run('1', high), '甲&amp;乙'],
])('%s', (_, inner, words) => {
  expect(printRichText(`<sst><si>${inner}</si></sst>`)).toBe(printed(words));
});

test('strings of a cell, with a prefix', () => {
  const xml =
    '<x:c><x:is><x:r><x:t>12</x:t></x:r><x:r><x:rPr><x:vertAlign val="superscript"/></x:rPr><x:t>1</x:t></x:r></x:is></x:c>';
  expect(printRichText(xml)).toBe('<x:c><x:is><x:t xml:space="preserve">12</x:t></x:is></x:c>');
});

test.each([
  ['plain strings', '<sst><si><t>12</t></si></sst>'],
  ['runs of colours', `<sst><si>${run('12')}${run('3')}</si></sst>`],
  ['the reading of a word', '<sst><si><t>12</t><rPh sb="0" eb="1"><t>9</t></rPh></si></sst>'],
  ['an item that never ends', `<sst><si>${run('1', high)}`],
])('%s: nothing changes', (_, xml) => {
  expect(printRichText(xml)).toBe(xml);
});
