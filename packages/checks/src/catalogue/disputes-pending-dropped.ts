import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everySeriesRow } from '../engine/list-series-relations.ts';

/** Table 4: what was pending last year is among this year's cases. */
export const disputesPendingDropped = defineCheck({
  kind: 'series',
  id: 'disputes-pending-dropped',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '复议诉讼表:总计不少于上年尚未审结的件数',
    en: 'Disputes: the total is no less than what was pending last year',
  },
  legalBasis: {
    zh: '由表式推得:上年尚未审结的,本年或已审结,或仍未审结;旧案是否计入本年,格式没有写明,故只作提示。',
    en: 'Derived from the form: what was pending last year is now decided or still pending. The form does not say whether old cases are counted again, hence a hint only.',
  },
  reads: everySeriesRow('disputes', { left: [{ id: 'pending', year: -1 }], right: [{ id: 'total', year: 0 }] }),
  messages: {
    holds: {
      zh: '{name}:总计 {right},不少于 {lastYear} 年尚未审结的 {left}',
      en: '{name}: {right} in all, no less than the {left} pending in {lastYear}',
    },
    broken: {
      zh: '{name}:{lastYear} 年尚未审结 {left} 件,本年总计只有 {right} 件,少 {difference}',
      en: '{name}: {left} were pending in {lastYear}, but this year has only {right} in all; {difference} are gone',
    },
    unclear: {
      zh: '{name}:{lastYear} 年尚未审结 {left} 件,本年总计 {right};空白处若有数,可能相容',
      en: '{name}: {left} were pending in {lastYear}, this year {right}; a figure in the blank could allow for it',
    },
  },
  run: (reading) => judgeRelation(reading, '<='),
});
