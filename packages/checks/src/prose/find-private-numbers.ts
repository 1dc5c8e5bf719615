import { endsInApplicantsPhone } from './find-applicant-names.ts';
import type { PhraseMatch } from './judge-phrases.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** Whether 18 characters are an identity number: birthday and check digit (GB 11643—1999). */
export const isIdentityNumber = (text: string): boolean => {
  const month = Number(text.slice(10, 12));
  const day = Number(text.slice(12, 14));
  if (!/^[1-8]\d{5}(?:19|20)\d{2}/.test(text) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return checkDigits[sum % 11] === text[17]?.toUpperCase();
};

/** Whether digits pass the check of bank cards (Luhn). */
export const passesLuhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
};

const mask = (number: string): string => `${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}`;

// An office's own number: what stands before it says so.
const official = /联系|电话|手机|热线|咨询|举报|投诉|监督|服务|传真|微信|值班|拨打|致电|[:\uff1a]\s*$/;
const account = /卡号|账号|帐号|账户|开户|银行卡/;

const isPrivateMobile = (text: string, offset: number): boolean => {
  const before = text.slice(Math.max(0, offset - 40), offset);
  return !official.test(before) || endsInApplicantsPhone(before);
};

const kindOf = (number: string, text: string, offset: number): string | null => {
  if (number.length === 18 && isIdentityNumber(number)) return '身份证号';
  if (/^1[3-9]\d{9}$/.test(number)) return isPrivateMobile(text, offset) ? '手机号' : null;
  if (!/^\d{16,19}$/.test(number) || !passesLuhn(number)) return null;
  const named = account.test(text.slice(Math.max(0, offset - 20), offset));
  return named || /^62\d{14,17}$/.test(number) ? '银行卡号' : null;
};

// Blanks and hyphens between digits may be the number's own or part it from its neighbour: the whole is tried first.
const listCandidates = (printed: string, index: number): { readonly printed: string; readonly offset: number }[] => [
  { printed, offset: index },
  ...(/[ -]/.test(printed)
    ? [...printed.matchAll(/[\dXx]+/g)].map((run) => ({ printed: run[0], offset: index + run.index }))
    : []),
];

/** Finds identity numbers, mobile numbers that are no office's, and bank cards; what is shown of them is masked. */
export const findPrivateNumbers = (text: string): PhraseMatch[] =>
  [
    ...text.matchAll(
      /(?<![\p{Script=Latin}\d./_-])\d(?:[ -]?\d){9,40}[\dXx]?(?![\p{Script=Latin}\d/_-]|\s?[元万亿件条次个份])/gu,
    ),
  ].flatMap(({ 0: whole, index }): PhraseMatch[] => {
    const found = listCandidates(whole, index).flatMap(({ printed, offset }): PhraseMatch[] => {
      const number = printed.replaceAll(/[ -]/g, '');
      const hint = kindOf(number, text, offset);
      return hint === null ? [] : [{ offset, length: printed.length, shown: mask(number), hint }];
    });
    return found[0]?.length === whole.length ? found.slice(0, 1) : found;
  });
