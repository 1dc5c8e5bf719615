import { defineCheck } from '../engine/define-check.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everySeriesRow } from '../engine/list-series-relations.ts';

/** Table 2 of 2019: what has been disclosed in all does not become less. */
export const documentsDisclosedTotalFell = defineCheck({
  kind: 'series',
  id: 'documents-disclosed-total-fell',
  severity: 'info',
  editions: ['2019'],
  title: {
    zh: '主动公开表(2019 版):对外公开总数量不少于上年',
    en: 'Disclosure (2019 form): the total disclosed is no less than last year',
  },
  legalBasis: {
    zh: '由表式推得:对外公开总数量是累计数;废止后撤下的也会使它减少,故只作提示。',
    en: 'Derived from the form: the total disclosed accumulates. What was repealed and taken down makes it less too, hence a hint only.',
  },
  reads: everySeriesRow('proactiveDisclosure', {
    left: [{ id: 'totalDisclosed', year: -1 }],
    right: [{ id: 'totalDisclosed', year: 0 }],
  }),
  messages: {
    holds: {
      zh: '{name}:对外公开总数量 {right},不少于 {lastYear} 年的 {left}',
      en: '{name}: {right} disclosed in all, no less than the {left} of {lastYear}',
    },
    broken: {
      zh: '{name}:对外公开总数量 {right},少于 {lastYear} 年的 {left},少 {difference}',
      en: '{name}: {right} disclosed in all, fewer than the {left} of {lastYear}; {difference} fewer',
    },
    unclear: {
      zh: '{name}:对外公开总数量 {right},{lastYear} 年 {left};空白处若有数,可能相容',
      en: '{name}: {right} disclosed in all, {left} in {lastYear}; a figure in the blank could allow for it',
    },
  },
  run: (reading) => judgeRelation(reading, '<='),
});
