import type { BilingualText } from '@nianbao/schema';
import type { ReportReading } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { readOwnWorkYears, readTitleYears } from '../text/read-stated-years.ts';

interface StatedYear {
  readonly path: string;
  readonly source: BilingualText;
  readonly year: number;
}

const prosePaths = ['/narrative/preamble', '/narrative/overview', '/narrative/problemsAndImprovements'];

const single = (years: readonly number[]): number | null => (years.length === 1 ? (years[0] ?? null) : null);

// Each source speaks only where it names one year: two years in one place disagree with nothing for certain.
const listStated = ({ value }: ReportReading): StatedYear[] => {
  const title = single(readTitleYears(String(value('/title') ?? '')));
  const ends = [value('/period/from'), value('/period/to')].flatMap((end) => (typeof end === 'string' ? [end] : []));
  const period = single([...new Set(ends.map((end) => Number(end.slice(0, 4))))]);
  const prose = single([...readOwnWorkYears(prosePaths.map((path) => String(value(path) ?? '')).join('\n')).keys()]);
  const stated: [string, BilingualText, number | null][] = [
    ['/title', { zh: '标题', en: 'title' }, title],
    ['/period', { zh: '统计期限', en: 'period' }, period],
    ['/narrative', { zh: '正文', en: 'text' }, prose],
  ];
  return stated.flatMap(([path, source, year]) => (year === null ? [] : [{ path, source, year }]));
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
  reads: ['/title', '/period', '/narrative'],
  messages: {
    match: { zh: '所写年份一致', en: 'The years named agree' },
    mismatch: { zh: '年份不一致:{stated}', en: 'Different years: {stated}' },
  },
  run: (reading) => {
    const stated = listStated(reading);
    const years = new Set(stated.map(({ year }) => year));
    const list = (language: 'zh' | 'en'): string =>
      stated.map(({ source, year }) => `${source[language]} ${year}`).join(language === 'zh' ? '、' : ', ');
    const params = { stated: { zh: list('zh'), en: list('en') }, years: [...years] };
    const paths = stated.map(({ path }) => path);
    return [
      years.size > 1 ? { verdict: 'fail', message: 'mismatch', paths, params } : { verdict: 'pass', message: 'match' },
    ];
  },
});
