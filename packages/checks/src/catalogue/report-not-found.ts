import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

/** Every body on the list has a report for the year. One finding a body without. */
export const reportNotFound = defineCheck({
  kind: 'report',
  id: 'report-not-found',
  severity: 'error',
  editions: allEditions,
  title: { zh: '名单上的机关没有报告', en: 'A body on the list has no report' },
  legalBasis: {
    zh: '《政府信息公开条例》第四十九条:县级以上人民政府部门都应公布年度报告;各地要求应报尽报。',
    en: 'Article 49 of the Regulations: every department of a government at county level and above publishes its report.',
  },
  reads: ['/year', '/agency'],
  needs: ['children'],
  messages: {
    missing: {
      zh: '名单上的{name}没有找到 {year} 年度的报告',
      en: 'No report for {year} was found of {name}, which is on the list',
    },
    otherYear: {
      zh: '名单上的{name}给出的报告是 {found} 年度的,没有 {year} 年度的',
      en: 'The report given for {name} is on {found}; none on {year} was found',
    },
    complete: { zh: '名单上的 {count} 个机关都有报告', en: 'All bodies on the list have a report ({count})' },
    empty: { zh: '名单是空的,不能核对', en: 'The list is empty' },
    yearUnknown: { zh: '报告年度不能确定,不能核对', en: 'The report year is unknown, so this cannot be judged' },
  },
  run: ({ year, children }) => {
    const paths = ['/agency'];
    if (year === null) return [{ verdict: 'not-assessable', message: 'yearUnknown', paths: ['/year'] }];
    const listed = children.filter(({ apart }) => apart === undefined);
    if (listed.length === 0) return [{ verdict: 'not-assessable', message: 'empty', paths }];
    const missing = listed.flatMap(({ name, view }): Outcome<'missing' | 'otherYear'>[] => {
      const found = view?.year ?? null;
      if (view === null) return [{ verdict: 'fail', message: 'missing', paths, params: { at: name, name, year } }];
      if (found === null || found === year) return [];
      return [{ verdict: 'fail', message: 'otherYear', paths, params: { at: name, name, year, found } }];
    });
    return missing.length > 0
      ? missing
      : [{ verdict: 'pass', message: 'complete', paths, params: { count: listed.length } }];
  },
});
