import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { isCalendarDay } from './calendar.ts';
import { type Found, foundIn } from './found.ts';
import { tidyPrint } from './print-form.ts';
import { readNumeral, readYearNumeral, yearPattern } from './read-numeral.ts';

const day = new RegExp(
  `(${yearPattern})\\s*年\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日`,
);
// The law is of 2008.
const earliest = 2005;
const shortest = 3;

const readFigure = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (readNumeral(text) ?? 0));

// 云岭县水务局, 县水务局, 云岭县水务局办公室, 云岭县水务局(印章)
const isName = (text: string, agency: string): boolean => {
  const name = tidyPrint(foldText(text)).replace(/(?:\((?:印章|盖章|公章|章)\)|[,。])$/, '');
  if (name.length < shortest || !/^\p{Script=Han}+$/u.test(name)) return false;
  return agency.endsWith(name) || name.endsWith(agency) || name === `${agency}办公室`;
};

/**
 * Reads the date under a report: a line of its own at the very end of its text that holds nothing but a day, behind or before
 * a line with the body's name, or in one line with it. A date alone, and one in a sentence, is none.
 * Example: the last lines 「云岭县水务局」「2024年1月25日」 of that body's report → "2024-01-25"
 */
export const readClosingDate = (last: readonly Block[], agency: string | null): Found | null => {
  const name = agency === null ? '' : tidyPrint(agency);
  if (name.length < shortest) return null;
  const dated = last.toReversed().find(({ text }) => day.test(foldText(text)));
  if (!dated) return null;
  const text = foldText(dated.text);
  const match = day.exec(text)!;
  const beside = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`.trim();
  const other = last.find((block) => block !== dated);
  const isSigned =
    beside === '' ? other !== undefined && isName(other.text, name) : dated === last.at(-1) && isName(beside, name);
  const [, year = '', month = '', number = ''] = match;
  const parts = [readYearNumeral(year), readFigure(month), readFigure(number)] as const;
  const [y, m, d] = parts;
  if (!isSigned || y === null || y < earliest || !isCalendarDay(y, m, d)) return null;
  const value = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return foundIn(dated, match.index, match.index + match[0].length, value);
};
