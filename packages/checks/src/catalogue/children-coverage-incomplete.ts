import { listParts } from '../comparison/sum-children.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { joinNames } from '../engine/name-cells.ts';

/** The share of the listed bodies that have a report. */
export const childrenCoverageIncomplete = defineCheck({
  kind: 'report',
  id: 'children-coverage-incomplete',
  severity: 'info',
  editions: formEditions,
  title: { zh: '下级机关的报告不齐', en: 'Not every body below has a report' },
  legalBasis: {
    zh: '由《政府信息公开条例》第四十九条推得:名单上的机关各有年度报告;垂直管理与单独报告的不计。',
    en: 'Derived from Article 49 of the Regulations: every listed body has a report. Vertical and separately reporting bodies do not count.',
  },
  reads: ['/year'],
  needs: ['children'],
  messages: {
    incomplete: {
      zh: '应列 {listed} 个下级机关,有报告的 {present} 个,缺 {absent} 个:{missing}',
      en: '{present} of {listed} bodies below have a report, {absent} have none: {missing}',
    },
    complete: { zh: '{listed} 个下级机关都有报告', en: 'All {listed} bodies below have a report' },
    none: { zh: '没有列出下级机关', en: 'No body below is listed' },
  },
  run: ({ children }) => {
    const parts = listParts(children);
    if (parts.length === 0) return [{ verdict: 'not-assessable', message: 'none' }];
    const absent = parts.filter(({ view }) => view === null);
    const params = { listed: parts.length, present: parts.length - absent.length, absent: absent.length };
    if (absent.length === 0) return [{ verdict: 'pass', message: 'complete', params }];
    const missing = joinNames(absent.map(({ name }) => ({ zh: name, en: name })));
    const names = absent.map(({ name }) => name);
    return [{ verdict: 'fail', message: 'incomplete', params: { ...params, missing, names } }];
  },
});
