import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

/** The page must hold the report that its own title announces. */
export const pageYearMismatch = defineCheck({
  kind: 'report',
  id: 'page-year-mismatch',
  severity: 'error',
  editions: allEditions,
  title: { zh: '网页标题与报告的年度不同', en: 'The page is titled for another year than its report' },
  legalBasis: {
    zh: '由条例推得:公布的应当是该年度的报告(《政府信息公开条例》第四十九条)。',
    en: 'Derived from Article 49 of the Regulations: what is published for a year must be the report on it.',
  },
  reads: ['/year', '/title'],
  messages: {
    mismatch: {
      zh: '网页标题写 {page} 年,报告标题写 {own} 年:可能放错了文件',
      en: 'The title of the page says {page}, that of the report {own}: the file may be the wrong one',
    },
    same: {
      zh: '没有发现网页标题与报告年度不同',
      en: 'No difference between the year of the page and that of its report was noticed',
    },
  },
  run: ({ diagnostics }) => {
    const found = diagnostics.find(({ code, params }) => code === 'page-title-differs' && params.of === 'year');
    if (!found) return [{ verdict: 'pass', message: 'same' }];
    const { page, own } = found.params as { page: number; own: number };
    return [{ verdict: 'fail', message: 'mismatch', expected: page, actual: own, params: { page, own } }];
  },
});
