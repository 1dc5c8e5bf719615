// Everything personal in one text of a report, as it must not be published.
import type { ParseResult } from '@nianbao/schema';
import { toHalfWidth } from '../../text/to-half-width.ts';
import { findPrivateNumbers, isPrivateMobile, type JudgeMobile } from '../find-private-numbers.ts';
import { gap } from '../identity-numbers.ts';
import type { PhraseMatch } from '../judge-phrases.ts';
import { findPersonNames } from './find-person-names.ts';
import { isOfficeNumber, namesPerson } from './is-office-number.ts';

/**
 * What kind of text it is. `prose`: a number is the office's where its phrase says so. `opening`: where no person is spoken
 * of. `cell`: never. `figure`: nothing but a figure, which is no telephone. `contact`: what was read as the office's own is,
 * unless the prose gives it as a person's.
 */
export type TextKind = 'prose' | 'opening' | 'cell' | 'figure' | 'contact';

/** What is known of a report before one of its texts is searched: the office's numbers, and what was found elsewhere. */
export interface KnownPersons {
  readonly isOwn: (digits: string) => boolean;
  readonly mobiles: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Nothing is known of a text that stands alone. */
export const nobodyKnown: KnownPersons = { isOwn: () => false, mobiles: new Set(), names: new Set() };

const suspicious = new RegExp(
  `\\d(?:(?:${gap}|\\u2212){0,2}\\d){9}|\\d\\*{10}|申请人|申請人|[诉报询访信电映]人|当事人|原告|第三人`,
);
// Eleven digits, whatever parts them.
const mobileLike = new RegExp(`1(?:(?:${gap}|\\u2212){0,2}\\d){10}`);
const onlyDigits = (text: string): string => text.replaceAll(/\D/g, '');
const listNumbers = (text: string): string[] => (toHalfWidth(text).match(/\d(?:[ -]?\d){9,}/g) ?? []).map(onlyDigits);

const judges: Readonly<Record<TextKind, JudgeMobile>> = {
  prose: (text, offset) => isPrivateMobile(text, offset) || !isOfficeNumber(text, offset),
  opening: namesPerson,
  cell: () => true,
  figure: () => false,
  contact: () => false,
};

const findKnown = (text: string, names: ReadonlySet<string>): PhraseMatch[] =>
  [...names].flatMap((name) => {
    const found: PhraseMatch[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({ offset: at, length: name.length, hint: '申请人姓名' });
    return found;
  });

/**
 * Finds identity numbers, private mobile numbers, bank cards and names of applicants, in the order of the text. It finds
 * more than rule `privacy-exposed`: what is published errs on the side of the person.
 * Example: `findPersonalData('当事人联系电话13…', 'prose')` → one match, hint "手机号"
 */
export const findPersonalData = (
  text: string,
  kind: TextKind,
  known: KnownPersons = nobodyKnown,
): readonly PhraseMatch[] => {
  const names = known.names.size > 0 ? findKnown(text, known.names) : [];
  const folded = toHalfWidth(text);
  if (!suspicious.test(folded)) return names;
  const judge = judges[kind];
  const numbers = findPrivateNumbers(
    folded,
    (before, offset, digits) => !known.isOwn(digits) && (known.mobiles.has(digits) || judge(before, offset, digits)),
  );
  if (kind === 'contact') return numbers.filter(({ hint }) => hint === '手机号');
  const persons = findPersonNames(folded, numbers);
  const all = new Map([...names, ...persons, ...numbers].map((match) => [match.offset, match]));
  return [...all.values()].sort((a, b) => a.offset - b.offset);
};

// Mobile numbers that the prose gives as a person's, whatever else they were read as.
const listPersons = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    findPrivateNumbers(text, namesPerson)
      .filter(({ hint }) => hint === '手机号')
      .map(({ offset, length }) => onlyDigits(text.slice(offset, offset + length)).slice(-11)),
  );

/**
 * Whom a report tells of: its office's own numbers, which stand in its contact and its opening; and numbers that its prose
 * gives as a person's, also where they were taken for the contact.
 */
export const readKnown = ({ report }: Pick<ParseResult, 'report'>): KnownPersons => {
  const prose = Object.values(report?.narrative ?? {}).flatMap((text) => (text ? [toHalfWidth(text)] : []));
  const persons = new Set(prose.some((text) => mobileLike.test(text)) ? listPersons(prose) : []);
  const own = listNumbers(JSON.stringify([report?.contact, report?.narrative?.preamble])).filter(
    (number) => ![...persons].some((one) => number.includes(one)),
  );
  return { isOwn: (digits) => own.some((one) => one.includes(digits)), mobiles: persons, names: new Set() };
};
