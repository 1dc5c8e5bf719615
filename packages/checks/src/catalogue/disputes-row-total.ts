import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeRelation } from '../engine/judge-relation.ts';
import { everyEquation } from '../engine/list-relations.ts';

/** Table 4, each kind of proceeding: 总计 = upheld + corrected + other result + pending. */
export const disputesRowTotal = defineCheck({
  kind: 'relation',
  id: 'disputes-row-total',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '复议诉讼表:总计等于维持、纠正、其他结果、尚未审结之和',
    en: 'Disputes: total equals upheld + corrected + other result + pending',
  },
  legalBasis: {
    zh: '由表式推得:「总计」是结果维持、结果纠正、其他结果、尚未审结四栏的合计。',
    en: 'Derived from the form: the total is that of the four columns before it.',
  },
  reads: everyEquation('disputes-row-total'),
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
