import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { listWrongYears, wrongYearReads } from '../prose/list-wrong-years.ts';

/** Sentences about the agency's own work of the year that name another year. */
export const yearWrongInText = defineCheck({
  kind: 'report',
  id: 'year-wrong-in-text',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文写错年度', en: 'The text names the wrong year' },
  legalBasis: {
    zh: '由数据推得:写本机关当年工作的句子用了别的年度,多半是沿用了旧稿;比较、计划、文件名中的年度不在此列。',
    en: 'Derived from the data: where a sentence on the work of the year names another year, an old text was mostly used again. Years in comparisons, plans and titles of documents are left out.',
  },
  foldedUnder: [{ rule: 'year-mismatch', by: 'report' }],
  reads: wrongYearReads,
  messages: {
    wrong: {
      zh: '写当年工作的句子用了 {named} 年,报告年度为 {year}:「{sentence}」',
      en: 'A sentence on the work of the year names {named}, but the report is for {year}: “{sentence}”',
    },
    clear: { zh: '写当年工作的句子没有用别的年度', en: 'No sentence on the work of the year names another year' },
    unknown: { zh: '报告年度不明,不能核对', en: 'The year of the report is unknown, so this cannot be judged' },
  },
  run: (reading) => {
    const { year } = reading;
    if (year === null) return [{ verdict: 'not-assessable', message: 'unknown', paths: ['/year'] }];
    const wrong = listWrongYears(reading, year);
    if (wrong.length === 0) return [{ verdict: 'pass', message: 'clear', paths: [] }];
    return wrong.map(({ path, named, quote, offset, length }): Outcome<'wrong'> => {
      const params = { at: path, named, year, sentence: quote, places: [{ offset, length }] };
      return { verdict: 'fail', message: 'wrong', paths: [path], expected: year, actual: named, params };
    });
  },
});
