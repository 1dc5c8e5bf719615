import { endsInApplicantsPhone } from './find-applicant-names.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import type { PhraseMatch } from './judge-phrases.ts';

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
const mobile = /^(?:00)?(?:86)?(1[3-9]\d{9})$/;

// Stands where an identity number was.
const hidden = '\ufffc';

/** As rule `privacy-exposed` judges: precise rather than complete. */
export const isPrivateMobile = (text: string, offset: number): boolean => {
  const before = text.slice(Math.max(0, offset - 160), offset);
  const sentence = before.slice(before.search(/[^。;；\n]*$/));
  return sentence.includes(hidden) || !official.test(before.slice(-40)) || endsInApplicantsPhone(before);
};

/** Whether a mobile number (its eleven digits) at an offset of a text is a person's. */
export type JudgeMobile = (text: string, offset: number, number: string) => boolean;

const kindOf = (number: string, text: string, offset: number, isPrivate: JudgeMobile): string | null => {
  const [, digits] = mobile.exec(number) ?? [];
  if (digits !== undefined) return isPrivate(text, offset, digits) ? '手机号' : null;
  if (!/^\d{16,19}$/.test(number) || !passesLuhn(number)) return null;
  const named = account.test(text.slice(Math.max(0, offset - 20), offset));
  return named || /^62\d{14,17}$/.test(number) ? '银行卡号' : null;
};

const blank = '[\\u0020\\u00a0\\u3000\\u200b-\\u200d\\ufeff-]';
const blanks = /\D/g;

// Addresses, file numbers and amounts hold such digits, too: what stands beside a number must not be of them. A person's
// name does, and another number, in names of files and in lists.
const begins = '(?:(?<![\\p{Script=Latin}\\d./_-])|(?<=\\p{Script=Han}[./_-])|(?<=(?<!\\d)1[3-9]\\d{9}[./_-]))';
const ends =
  '(?:(?![\\p{Script=Latin}\\d/_-]|\\s?[元万亿件条次个份])|(?=[/_-](?:\\p{Script=Han}|1[3-9]\\d{9}(?!\\d))))';
// Of dots, only those that part a mobile number as people write it: no amount and no version is written so.
const dot = '[.·•\\u2010-\\u2015\\u2212]';
const dotted = `(?<![\\d.])1[3-9]\\d(?:${dot}\\d{4}${dot}\\d{4}|${dot}\\d{3}${dot}\\d{5}|\\d${dot}\\d{3}${dot}\\d{4})(?![\\d.]\\d)`;
const candidate = new RegExp(`${dotted}|${begins}\\d(?:${blank}?\\d){9,40}${ends}`, 'gu');

// Blanks and hyphens between digits may be the number's own or part it from its neighbour: the whole is tried first.
const listCandidates = (printed: string, index: number): { readonly printed: string; readonly offset: number }[] => [
  { printed, offset: index },
  ...(/\D/.test(printed)
    ? [...printed.matchAll(/\d+/g)].map((part) => ({ printed: part[0], offset: index + part.index }))
    : []),
];

const hide = (text: string, matches: readonly PhraseMatch[]): string => {
  if (matches.length === 0) return text;
  const parts: string[] = [];
  let end = 0;
  for (const { offset, length } of matches) {
    parts.push(text.slice(end, offset), hidden.repeat(length));
    end = offset + length;
  }
  return parts.join('') + text.slice(end);
};

/**
 * Finds identity numbers, mobile numbers that are no office's, and bank cards; what is shown of them is masked.
 * `isPrivate` judges mobile numbers. Example: `findPrivateNumbers('登记为13…')` → one match, hint "手机号"
 */
export const findPrivateNumbers = (text: string, isPrivate: JudgeMobile = isPrivateMobile): PhraseMatch[] => {
  const persons = findIdentityNumbers(text);
  const rest = hide(text, persons);
  const others = [...rest.matchAll(candidate)].flatMap(({ 0: whole, index }): PhraseMatch[] => {
    const found = listCandidates(whole, index).flatMap(({ printed, offset }): PhraseMatch[] => {
      const number = printed.replaceAll(blanks, '');
      const hint = kindOf(number, rest, offset, isPrivate);
      return hint === null ? [] : [{ offset, length: printed.length, shown: mask(number), hint }];
    });
    return found[0]?.length === whole.length ? found.slice(0, 1) : found;
  });
  return [...persons, ...others].sort((a, b) => a.offset - b.offset);
};
