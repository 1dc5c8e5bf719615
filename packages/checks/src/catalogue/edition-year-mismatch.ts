import { forms } from '@nianbao/schema';
import type { Edition } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

// The edition that the reports of a year use, by the registry of forms; years before the first form are pre2019.
const editionOfYear = (year: number): Edition => {
  const known = Object.values(forms);
  const form = known.find(({ reportYears: { from, to } }) => year >= from && (to === null || year <= to));
  if (form) return form.edition;
  return known.every(({ reportYears }) => year < reportYears.from) ? 'pre2019' : null;
};

/** The edition of the form is that of the report's year. */
export const editionYearMismatch = defineCheck({
  kind: 'report',
  id: 'edition-year-mismatch',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '表式版本与报告年度不符', en: 'The edition of the form is not that of the report year' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第二款(统一格式「并适时更新」):2019、2020 年度用国办公开办函〔2019〕60号,2021 年度起用〔2021〕30号。',
    en: 'Article 50(2) of the Regulations (the standard format is updated from time to time): notice 〔2019〕60 for 2019 and 2020, notice 〔2021〕30 from 2021 on.',
  },
  reads: ['/edition', '/year'],
  messages: {
    mismatch: {
      zh: '{year} 年度应用 {expected} 年版表式,报告所用为 {actual} 年版',
      en: 'Reports for {year} use the {expected} edition of the form; this one uses the {actual} edition',
    },
    match: { zh: '{year} 年度用 {actual} 年版表式,相符', en: 'The {actual} edition is the one for {year}' },
    unjudged: { zh: '年度或表式版本不能确定,不能核对', en: 'Year or edition is unknown, so this cannot be judged' },
  },
  run: ({ edition: actual, value }) => {
    const year = value('/year');
    const expected = typeof year === 'number' ? editionOfYear(year) : null;
    if (actual === null || expected === null) return [{ verdict: 'not-assessable', message: 'unjudged' }];
    const params = { year, expected, actual };
    return actual === expected
      ? [{ verdict: 'pass', message: 'match', expected, actual, params }]
      : [{ verdict: 'fail', message: 'mismatch', expected, actual, params }];
  },
});
