import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everyEquation } from '../engine/list-relations.ts';

/** Table 3, each column: (七)总计 = sum of all outcomes. */
export const applicationsOutcomeSum = defineCheck({
  kind: 'relation',
  id: 'applications-outcome-sum',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '申请情况表:每列(七)总计等于各办理结果之和',
    en: 'Applications: in each column, total processed equals the sum of all outcomes',
  },
  legalBasis: {
    zh: '由表式推得:(七)总计是「本年度办理结果」各项的合计;部分公开一行印有「区分处理的,只计这一情形,不计其他情形」,各项因此互不重复。',
    en: 'Derived from the form: the total is that of all outcomes of the year; the row "granted in part" says that such an application is counted there only, so outcomes do not overlap.',
  },
  reads: everyEquation('applications-outcome-sum'),
  messages: {
    holds: { zh: '{name}:印 {left},与各项之和相符', en: '{name}: {left} as printed agrees with the sum of its parts' },
    broken: {
      zh: '{name}:印 {left},各项之和为 {right},差 {difference}',
      en: '{name}: printed {left}, but its parts add up to {right}; difference {difference}',
    },
    unclear: {
      zh: '{name}:{left},空白按 0 计时各项之和为 {right},差 {difference};空白处若有数,等式可能成立',
      en: '{name}: {left}; with blanks as 0 its parts add up to {right}, difference {difference}; figures in the blanks could make it hold',
    },
  },
  run: (reading) => judgeRelation(reading, '='),
});
