import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everyEquation } from '../engine/list-relations.ts';

/** Table 3, each row: 总计 = sum of the six kinds of applicant. */
export const applicationsRowTotal = defineCheck({
  kind: 'relation',
  id: 'applications-row-total',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '申请情况表:每行总计等于六类申请人之和',
    en: 'Applications: each row total equals the sum of the six kinds of applicant',
  },
  legalBasis: {
    zh: '由表式推得:「总计」是自然人与五类法人或其他组织的合计。',
    en: 'Derived from the form: the total is that of natural persons and the five kinds of legal person or other organization.',
  },
  reads: everyEquation('applications-row-total'),
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
