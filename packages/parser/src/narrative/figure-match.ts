import { readNumeral } from '../metadata/read-numeral.ts';
import type { FigureScope, JointQuantity, Quantity } from './quantities.ts';

const printed = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** No sentence is longer; what goes on without a full stop is not read for figures, each of which looks back over it. */
export const longestSentence = 3000;

/** A figure with its place in the passage. */
export interface FigureMatch {
  /** null: of several things at once that the vocabulary does not tell; its place is taken, and nothing is read there. */
  readonly quantity: Quantity | JointQuantity | null;
  readonly value: number;
  readonly unit: string;
  readonly scope: FigureScope | null;
  readonly from: number;
  readonly to: number;
}

/** A paragraph of a passage, with the words of the sub-heading above it; '' where there is none. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly heading: string;
}

/** Whether a paragraph speaks of a topic, or stands under a heading that does. */
export const speaksOf = ({ text, heading }: Paragraph, topic: RegExp): boolean =>
  topic.test(text) || topic.test(heading);

/** The number and unit of a match, with their place; null where no number can be read. */
export const readCount = (
  match: RegExpExecArray,
): { value: number; unit: string; about: boolean; from: number; to: number } | null => {
  const { n, unit, wan = '', about = '', more = '' } = match.groups as Record<string, string | undefined>;
  const value = printed.test(n!) ? Number(n!.replaceAll(',', '')) : readNumeral(n!);
  if (value === null) return null;
  const words = `${n}${wan}${more}${unit}`;
  const from = match.index + match[0].lastIndexOf(words);
  return { value, unit: `${wan}${unit}`, about: about !== '' || more !== '', from, to: from + words.length };
};

// 「2022年结转3件」 names another year and leads to none.
const carried =
  /20\d{2}年度?[^,;。]{0,6}(?:结转|转入|遗留|流转)[^,;。]*|(?:结转|转入|转至|流转)[^,;。\d]{0,4}20\d{2}年/g;

// 「上一年度收到12件,办结11件」: the whole sentence is about last year, unless it comes back to this one.
const opensWithLastYear =
  /^(?:\([^)]{1,3}\))?(?:其中,?)?(?:上一年度?|上年度?|去年度?)(?!末|底|度?(?:结转|转入|遗留|流转|相比))/;
const thisYear = /本年|今年|当年|全年/;

/** Whether the words before a figure tell of another year than the report's. */
export const tellsOtherYear = (before: string, year: number | null): boolean => {
  if (/(?:去年|上年|上一年度?|往年|历年|历史)[^,\d]{0,30}$/.test(before)) return true;
  if (opensWithLastYear.test(before) && !thisYear.test(before)) return true;
  if (/20\d{2}年以来[^,]{0,30}$/.test(before)) return true;
  const named = [...before.replaceAll(carried, '').matchAll(/(20\d{2})年(?!以来|\d{1,2}月\d{1,2}日(?:起|至|到))/g)].at(
    -1,
  );
  return named !== undefined && year !== null && Number(named[1]) !== year;
};

/** What narrows a figure: read from the sentence around it. */
export const scopeOf = (quantity: Quantity, before: string, after: string, about: boolean): FigureScope | null => {
  if (
    /^(?:received|newlyReceived|accepted|processed|answered)$/.test(quantity) &&
    /(?:含|包括|包含)[^。;,\d]{0,8}(?:结转|转入)/.test(before + after.slice(0, 30))
  )
    return 'including-carried-in';
  if (quantity.startsWith('normativeDocuments') && /(?:备案|报备)/.test(before + after.slice(0, 6))) return 'filing';
  if (/全(?:市|县|区|省|州|旗|盟|镇|乡|域)(?!人民|政府门户)/.test(before)) return 'whole-city';
  return about ? 'approximate' : null;
};
