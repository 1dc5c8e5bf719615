import type { PhraseMatch } from './judge-phrases.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';
const digits = 18;

const isDay = (month: string, day: string): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** Whether 18 characters are an identity number: birthday and check digit (GB 11643—1999). */
export const isIdentityNumber = (text: string): boolean => {
  if (!/^[1-8]\d{5}(?:19|20)\d{9}[\dXx]$/.test(text) || !isDay(text.slice(10, 12), text.slice(12, 14))) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return checkDigits[sum % 11] === text[17]?.toUpperCase();
};

/** What may stand between the digits of one number, as a class of characters: blanks (also of no width), dashes, dots. */
export const gap = '[\\s\\u200b-\\u200d\\u2060\\ufeff.·_\\u2010-\\u2015-]';

const run = new RegExp(`\\d(?:${gap}{0,2}\\d)*[Xx]?`, 'g');
// So many pieces a number is printed in where it is not the whole run; a row of a table has many short ones.
const mostPieces = 6;

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The identity numbers of a run of digits: of neighbouring pieces, or of all of them. */
const listOfRun = (printed: string): Piece[] => {
  const pieces = [...printed.matchAll(/\d+[Xx]?/g)];
  const found: Piece[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    let number = '';
    let last = first;
    while (last < pieces.length && number.length < digits) {
      number += pieces[last]![0];
      last += 1;
    }
    const isWhole = first === 0 && last === pieces.length;
    if (!isIdentityNumber(number) || (last - first > mostPieces && !isWhole)) continue;
    const end = pieces[last - 1]!;
    found.push({ from: pieces[first]!.index, to: end.index + end[0].length });
    first = last - 1;
  }
  return found;
};

// Numbers of before 1999 have no check digit: words must say what they are.
const old = /(?<=身份证[^\d。;；\n]{0,12})\d{8}(\d{2})(\d{2})\d{3}(?!\d)/g;

// Pages are numbered as long: what is part of an address of the web is no person's.
const isInAddress = (text: string, at: number): boolean =>
  /(?:https?:\/\/|www\.)[\w./?=&%#~:+-]*$/i.test(text.slice(Math.max(0, at - 300), at));

const build = (text: string, { from, to }: Piece): PhraseMatch => {
  const number = text.slice(from, to).replaceAll(/[^\dXx]/g, '');
  const shown = `${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}`;
  return { offset: from, length: to - from, shown, hint: '身份证号' };
};

/**
 * Finds identity numbers, whatever stands beside them: birthday and check digit tell them from other numbers.
 * Example: `findIdentityNumbers('ID:110101 19900307 0097')` → one match at 3, of 20 characters
 */
export const findIdentityNumbers = (text: string): PhraseMatch[] => {
  const found = [...text.matchAll(run)]
    .filter(([printed]) => printed.length >= digits)
    .flatMap(({ 0: printed, index }) =>
      listOfRun(printed).map(({ from, to }) => build(text, { from: index + from, to: index + to })),
    )
    .filter(({ offset }) => !isInAddress(text, offset));
  const older = [...text.matchAll(old)]
    .filter(([, month, day]) => isDay(month!, day!))
    .map(({ 0: printed, index }) => build(text, { from: index, to: index + printed.length }));
  return [...found, ...older].sort((a, b) => a.offset - b.offset);
};
