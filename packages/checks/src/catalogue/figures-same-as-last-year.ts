import { compareFigures, fewestFigures } from '../comparison/count-equal-figures.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';

/** All tables: every figure that is not zero is last year's. */
export const figuresSameAsLastYear = defineCheck({
  kind: 'report',
  id: 'figures-same-as-last-year',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '各表的数与上年完全相同', en: "Every figure is last year's" },
  legalBasis: {
    zh: '国办公开办函〔2021〕30号列举的问题有「内容雷同」;各表不为零的数与上年无一不同,多半是沿用了上年的表。',
    en: 'Notice 〔2021〕30 names identical contents among the faults; where no figure that is not zero differs, last year’s tables were mostly used again.',
  },
  reads: allTables.map((table) => `/${table}`),
  needs: ['last-year'],
  messages: {
    same: {
      zh: '各表不为零的 {count} 个数,与 {lastYear} 年报告完全相同',
      en: 'All {count} figures that are not zero are those of the report for {lastYear}',
    },
    different: {
      zh: '各表不为零的 {count} 个数,有 {different} 个与 {lastYear} 年报告不同',
      en: 'Of {count} figures that are not zero, {different} differ from the report for {lastYear}',
    },
    few: {
      zh: '不为零的数只有 {count} 个,相同也可能是巧合',
      en: 'Only {count} figures are not zero: they may be the same by chance',
    },
    none: {
      zh: '没有与 {lastYear} 年报告可比的数',
      en: 'No figure can be compared with the report for {lastYear}',
    },
  },
  run: ({ edition, cell, lastYear }) => {
    if (!lastYear) return [];
    const { compared, different } = compareFigures(edition, cell, lastYear.cell);
    const params = { count: compared.length, different, lastYear: lastYear.year };
    if (compared.length === 0) return [{ verdict: 'pass', message: 'none', params, paths: [] }];
    if (different > 0) return [{ verdict: 'pass', message: 'different', params, paths: [] }];
    if (compared.length < fewestFigures) return [{ verdict: 'pass', message: 'few', params, paths: [] }];
    return [{ verdict: 'fail', message: 'same', params, paths: compared.map(({ path }) => path) }];
  },
});
