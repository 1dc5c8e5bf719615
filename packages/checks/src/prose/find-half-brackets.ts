import type { PhraseMatch } from './judge-phrases.ts';

const closingOf: Readonly<Record<string, string>> = { '《': '》', '(': ')', '〔': '〕' };
const openingOf = Object.fromEntries(Object.entries(closingOf).map(([opening, closing]) => [closing, opening]));
const fold: Readonly<Record<string, string>> = { '（': '(', '）': ')' };
// Numbers in a list have half a bracket of right: 1) 一）
const listNumber = /(?:^|[\s。;；:：,，、])[0-9０-９一二三四五六七八九十①-⑳a-zA-Z]{1,3}$/;

/** Finds brackets without their other half: 《 〔 (. Half brackets of list numbers (「1)」) are none. */
export const findHalfBrackets = (text: string): PhraseMatch[] => {
  const open: { sign: string; offset: number }[] = [];
  const half: number[] = [];
  for (const { 0: printed, index } of text.matchAll(/[《》()（）〔〕]/g)) {
    const sign = fold[printed] ?? printed;
    const opening = openingOf[sign];
    if (opening === undefined) open.push({ sign, offset: index });
    else {
      const at = open.findLastIndex((candidate) => candidate.sign === opening);
      if (at !== -1) open.splice(at, 1);
      else if (!listNumber.test(text.slice(Math.max(0, index - 4), index))) half.push(index);
    }
  }
  return [...open.map(({ offset }) => offset), ...half]
    .sort((a, b) => a - b)
    .map((offset) => ({ offset, length: 1, hint: '括号不成对' }));
};
