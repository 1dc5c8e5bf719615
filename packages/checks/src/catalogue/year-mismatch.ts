import type { BilingualText } from '@nianbao/schema';
import type { ReportReading } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { listWrongYears, type PlacedWrongYear, wrongYearReads } from '../prose/list-wrong-years.ts';
import { prosePaths } from '../prose/read-prose.ts';
import { readOwnWorkYears, readTitleYears } from '../text/read-stated-years.ts';

interface StatedYear {
  readonly path: string;
  readonly source: BilingualText;
  readonly year: number;
}

const single = <T>(years: Iterable<T>): T | null => {
  const [first, ...others] = new Set(years);
  return first === undefined || others.length > 0 ? null : first;
};

// Each source speaks only where it names one year: two years in one place disagree with nothing for certain.
const listPrinted = ({ value }: ReportReading): StatedYear[] => {
  const title = single(readTitleYears(String(value('/title') ?? '')));
  const ends = [value('/period/from'), value('/period/to')].flatMap((end) => (typeof end === 'string' ? [end] : []));
  const period = single(ends.map((end) => Number(end.slice(0, 4))));
  const stated: [string, BilingualText, number | null][] = [
    ['/title', { zh: '标题', en: 'title' }, title],
    ['/period', { zh: '统计期限', en: 'period' }, period],
  ];
  return stated.flatMap(([path, source, year]) => (year === null ? [] : [{ path, source, year }]));
};

const listNamed = ({ value }: ReportReading): ReadonlySet<number> =>
  readOwnWorkYears([prosePaths.overview, prosePaths.problems].map((path) => String(value(path) ?? '')).join('\n'));

const nameText = (year: number, wrong: PlacedWrongYear | undefined): StatedYear => ({
  path: wrong?.path ?? '/narrative',
  source: { zh: '正文', en: 'text' },
  year,
});

// The text speaks where it tells of the body's work in one year only. Beside a title and a period that agree it is wrong
// where every sentence that names a year for the work names the same other one.
const readText = (
  reading: ReportReading,
  printed: readonly StatedYear[],
): [StatedYear | null, PlacedWrongYear | null] => {
  const year = single(printed.map((stated) => stated.year));
  const named = listNamed(reading);
  if (year === null) {
    const only = single(named);
    return [only === null ? null : nameText(only, undefined), null];
  }
  const wrong = listWrongYears(reading, year);
  const other = single(wrong.map(({ named: printedYear }) => printedYear));
  const [first] = wrong;
  if (!first || typeof other !== 'number' || named.has(year)) return [null, null];
  return [nameText(other, first), first];
};

/** Title, period and text name the same year. */
export const yearMismatch = defineCheck({
  kind: 'report',
  id: 'year-mismatch',
  severity: 'error',
  editions: allEditions,
  title: { zh: '标题、统计期限与正文的年份不一致', en: 'Title, period and text name different years' },
  legalBasis: {
    zh: '由条例推得:一份年度报告只报告一个年度(《政府信息公开条例》第四十九条「上一年度」)。',
    en: 'Derived from Article 49 of the Regulations: a report is on one year, the previous one.',
  },
  reads: ['/title', '/period', ...wrongYearReads],
  messages: {
    match: { zh: '所写年份一致', en: 'The years named agree' },
    mismatch: { zh: '年份不一致:{stated}', en: 'Different years: {stated}' },
    text: { zh: '年份不一致:{stated}(「{sentence}」)', en: 'Different years: {stated} (“{sentence}”)' },
  },
  run: (reading) => {
    const printed = listPrinted(reading);
    const [text, wrong] = readText(reading, printed);
    const stated = text ? [...printed, text] : printed;
    const years = new Set(stated.map(({ year }) => year));
    const list = (language: 'zh' | 'en'): string =>
      stated.map(({ source, year }) => `${source[language]} ${year}`).join(language === 'zh' ? '、' : ', ');
    const params = { stated: { zh: list('zh'), en: list('en') }, years: [...years] };
    if (years.size <= 1) return [{ verdict: 'pass', message: 'match', paths: stated.map(({ path }) => path) }];
    if (!wrong) return [{ verdict: 'fail', message: 'mismatch', paths: stated.map(({ path }) => path), params }];
    // It stands at the sentence, not at the title, which is right.
    const paths = [wrong.path, ...printed.map(({ path }) => path)];
    const { quote: sentence, offset, length } = wrong;
    return [{ verdict: 'fail', message: 'text', paths, params: { ...params, sentence, places: [{ offset, length }] } }];
  },
});
