import { isCalendarDay } from './calendar.ts';
import type { Found } from './found.ts';
import type { Passage } from './passage.ts';
import { readNumeral, readYearNumeral } from './read-numeral.ts';

/** The statistical period, as ISO dates. */
export interface ReadPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

const wording =
  '(?:统计(?:数据|报告)?的?(?:起止|截止)?(?:期限|时限|时间|时段|时效|周期|范围|期间|区间|年限|时点|口径)|时间范围|时间跨度|报告期限?|报告时限|统计数据|所列数据|数据统计|有关数据)';

// Damage seen: 年, 月 or 日 lost (20241月1日, 2022年1231日), 202020年, spaces inside, 度, Chinese numerals, dots and dashes.
const digit = '[\\d〇○零一二三四五六七八九十]';
const year = `(?:20 ?(?=20 ?\\d ?\\d))?(?:2 ?0 ?[0-4] ?\\d|二[〇○零][〇○零一二][〇○零一二三四五六七八九])`;
const separator = '[年度./( -]{0,4}';
const monthDay = `${digit}(?: ?${digit}){0,2}(?: ?月份?| ?[./-] ?)? ?(?:${digit}(?: ?${digit}){0,2})? ?(?:日|号)?`;
const joint =
  '(?:起|始|开始|零时|\\(含\\)|0{1,2}(?:时|:00))?[,、]?(?:至|到|—{1,2}|-{1,2}|–|~|～|―|截止?至?|止于|截止到)';
const worded = new RegExp(
  `${wording}[^。;\\n]{0,24}?(?<from>${year})${separator}(?<start>${monthDay})(?:${joint})(?:(?<to>${year})${separator})?(?<end>${monthDay})`,
  'g',
);
const bare = new RegExp(
  `(?:(?:自|从|为|是|:|^|[,。(;\\n]))(?<from>${year})${separator}(?<start>${monthDay})(?:${joint})(?:(?<to>${year})${separator})?(?<end>${monthDay})`,
  'gm',
);
const endOnly = new RegExp(
  `${wording}[^。;\\n\\d]{0,12}(?:自|从)?(?<start>1月1日)(?:${joint})(?<to>${year})${separator}(?<end>${monthDay})`,
  'g',
);

const figure = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : readNumeral(text));

const isDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;

/**
 * Reads month and day; where the sign between them is lost, the only way to part the figures decides, else null.
 * Examples: '1月1日' → [1, 1] · '1231日' → [12, 31] · '111日' → null (1-11 or 11-1)
 */
const readMonthDay = (text: string, last: boolean): readonly [number, number] | null => {
  const parts = text
    .replace(/[日号份 ]/g, '')
    .split(/[月./-]/)
    .filter((part) => part !== '');
  if (parts.length === 2) {
    const [month, day] = [figure(parts[0]!), figure(parts[1]!)];
    return month !== null && day !== null && isDay(month, day) ? [month, day] : null;
  }
  if (parts.length !== 1) return null;
  // 1月至12月: whole months.
  if (text.endsWith('月') || text.endsWith('月份')) {
    const month = figure(parts[0]!);
    if (month === null || month < 1 || month > 12) return null;
    return [month, last ? [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]! : 1];
  }
  if (!/^\d{2,4}$/.test(parts[0]!) || !/[日号]/.test(text)) return null;
  const ways = [1, 2]
    .map((cut) => [Number(parts[0]!.slice(0, cut)), Number(parts[0]!.slice(cut))] as const)
    .filter(([month, day]) => parts[0]!.length > 1 && isDay(month, day))
    .filter(([month, day]) => `${month}${day}` === parts[0]);
  return ways.length === 1 ? ways[0]! : null;
};

const isoDate = (printedYear: string, parts: readonly [number, number] | null): string | null => {
  const compact = printedYear.replace(/ /g, '');
  // 202020年: the year printed with its first two digits twice; 20220年 and the like stay unread.
  const numeral = readYearNumeral(compact.length === 6 ? compact.slice(2) : compact);
  if (numeral === null || !parts || !isCalendarDay(numeral, ...parts)) return null;
  return `${numeral}-${String(parts[0]).padStart(2, '0')}-${String(parts[1]).padStart(2, '0')}`;
};

const readMatch = (passage: Passage, match: RegExpExecArray): Found<ReadPeriod> | null => {
  const { from, start, to, end } = match.groups as Record<string, string | undefined>;
  const value = {
    from: isoDate(from ?? to!, readMonthDay(start!, false)),
    to: isoDate(to ?? from!, readMonthDay(end!, true)),
  };
  if (value.from === null && value.to === null) return null;
  // A period that ends before it begins has been misread or misprinted: neither end can be trusted.
  if (value.from !== null && value.to !== null && value.to < value.from) return null;
  const at = match.index + match[0].search(/\d|二[〇○零]/);
  const found = passage.found(Math.max(match.index, at), match.index + match[0].length);
  return { ...found, value };
};

const isWholeYear = ({ from, to }: ReadPeriod): boolean =>
  from !== null &&
  to !== null &&
  from.endsWith('-01-01') &&
  from.slice(0, 4) === to.slice(0, 4) &&
  to.slice(5, 7) === '12';

/**
 * Reads the statistical period in all its wordings (统计期限, 统计时限, 所列数据…自…至…). Dates that are not legible as
 * dates are null, not guessed; an end without its year takes the year of the beginning. Of several periods the one of
 * `year` counts (the title's), else the first.
 */
export const readPeriod = (passage: Passage, titleYear: number | null): Found<ReadPeriod> | null => {
  const readAll = (pattern: RegExp): Found<ReadPeriod>[] =>
    [...passage.text.matchAll(pattern)].map((match) => readMatch(passage, match)).filter((found) => found !== null);
  const choose = (all: readonly Found<ReadPeriod>[]): Found<ReadPeriod> | null =>
    all.find(({ value }) => titleYear !== null && (value.from ?? value.to)!.startsWith(String(titleYear))) ??
    all[0] ??
    null;
  return (
    choose([...readAll(worded), ...readAll(endOnly)]) ?? choose(readAll(bare).filter(({ value }) => isWholeYear(value)))
  );
};
