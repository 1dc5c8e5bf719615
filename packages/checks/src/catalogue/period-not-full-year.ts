import type { AnnualReport } from '@nianbao/schema';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { findImpossibleDay } from '../text/find-impossible-day.ts';

/** The statistical period runs from 1 January to 31 December of one year. */
export const periodNotFullYear = defineCheck({
  kind: 'report',
  id: 'period-not-full-year',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '统计期限不是一整年', en: 'The statistical period is not a full year' },
  legalBasis: {
    zh: '《政府信息公开条例》第四十九条:报告的是「上一年度」的工作,即 1 月 1 日至 12 月 31 日。',
    en: 'Article 49 of the Regulations: the report is on the previous year, from 1 January to 31 December.',
  },
  reads: ['/period', '/narrative/preamble'],
  messages: {
    full: { zh: '统计期限为 {from} 至 {to}', en: 'The period is {from} to {to}' },
    partial: {
      zh: '统计期限为 {from} 至 {to},不是 1 月 1 日至 12 月 31 日',
      en: 'The period is {from} to {to}, not 1 January to 31 December',
    },
    impossible: {
      zh: '统计期限写有不存在的日期「{printed}」',
      en: 'The period names a day that no calendar has: 「{printed}」',
    },
    illegible: {
      zh: '统计期限只读出一端({from}{to}),不能核对',
      en: 'Only one end of the period is legible ({from}{to}), so this cannot be judged',
    },
  },
  run: ({ value }) => {
    const { from, to } = value('/period') as AnnualReport['period'];
    const paths = ['/period'];
    const printed = from === null || to === null ? findImpossibleDay(String(value('/narrative/preamble') ?? '')) : null;
    if (printed !== null)
      return [{ verdict: 'fail', message: 'impossible', paths, actual: printed, params: { printed } }];
    // A report need not print its period.
    if (from === null && to === null) return [];
    const params = { from: from ?? '', to: to ?? '' };
    if (from === null || to === null) return [{ verdict: 'not-assessable', message: 'illegible', paths, params }];
    const year = from.slice(0, 4);
    const full = from === `${year}-01-01` && to === `${year}-12-31`;
    const expected = `${year}-01-01/${year}-12-31`;
    return full
      ? [{ verdict: 'pass', message: 'full', paths, params }]
      : [{ verdict: 'fail', message: 'partial', paths, expected, actual: `${from}/${to}`, params }];
  },
});
