import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

/** The reports of the years before: a year between them is missing. */
export const seriesGap = defineCheck({
  kind: 'report',
  id: 'series-gap',
  severity: 'info',
  editions: formEditions,
  title: { zh: '历年报告缺年', en: 'A year is missing from the series' },
  legalBasis: {
    zh: '由《政府信息公开条例》第四十九条推得:年度报告每年公布,历年应当相接。',
    en: 'Derived from Article 49 of the Regulations: a report is published every year, so the years follow one another.',
  },
  reads: ['/year'],
  needs: ['earlier'],
  messages: {
    gap: { zh: '{first} 年以来缺 {years} 年的报告', en: 'Since {first} there is no report for {years}' },
    whole: { zh: '{first} 年以来各年报告齐全', en: 'There is a report for every year since {first}' },
  },
  run: ({ year, earlier }) => {
    const first = earlier.at(-1)?.year ?? null;
    if (year === null || first === null) return [];
    const known = new Set(earlier.map((report) => report.year));
    const missing = Array.from({ length: year - first }, (_, index) => first + index).filter((one) => !known.has(one));
    if (missing.length === 0) return [{ verdict: 'pass', message: 'whole', params: { first } }];
    const years = { zh: missing.join('、'), en: missing.join(', ') };
    return [{ verdict: 'fail', message: 'gap', params: { first, years, missing } }];
  },
});
