import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

const dates = ['publishedOn', 'documentDate'] as const;
const names = {
  publishedOn: { zh: '发布日期', en: 'date of publication' },
  documentDate: { zh: '成文日期', en: 'date of the document' },
};

/** A year can be reported only when it is over. */
export const publicationBeforePeriodEnd = defineCheck({
  kind: 'report',
  id: 'publication-before-period-end',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '日期早于报告年度结束', en: 'Dated before the year was over' },
  legalBasis: {
    zh: '由《政府信息公开条例》第四十九条推得:报告的是上一年度,统计至12月31日止。',
    en: 'Derived from Article 49 of the Regulations: the report is on the year before, to 31 December.',
  },
  reads: ['/year', '/publication'],
  messages: {
    early: {
      zh: '{name}为 {date},早于 {year} 年度结束',
      en: 'The {name} is {date}, before the year {year} was over',
    },
    after: { zh: '日期在报告年度之后', en: 'The dates are after the report year' },
    noDate: { zh: '没有日期,不能核对', en: 'No date is known, so this cannot be judged' },
    yearUnknown: { zh: '报告年度不能确定,不能核对', en: 'The report year is unknown, so this cannot be judged' },
  },
  run: ({ value }) => {
    const year = value('/year');
    if (typeof year !== 'number') return [{ verdict: 'not-assessable', message: 'yearUnknown', paths: ['/year'] }];
    const first = `${year + 1}-01-01`;
    const printed = dates.flatMap((field) => {
      const date = value(`/publication/${field}`);
      return typeof date === 'string' ? [{ path: `/publication/${field}`, date, name: names[field] }] : [];
    });
    if (printed.length === 0) return [{ verdict: 'not-assessable', message: 'noDate', paths: ['/publication'] }];
    const early = printed
      .filter(({ date }) => date < first)
      .map(
        ({ path, date, name }): Outcome<'early'> => ({
          verdict: 'fail',
          message: 'early',
          paths: [path],
          expected: first,
          actual: date,
          params: { name, date, year },
        }),
      );
    return early.length > 0 ? early : [{ verdict: 'pass', message: 'after', paths: printed.map(({ path }) => path) }];
  },
});
