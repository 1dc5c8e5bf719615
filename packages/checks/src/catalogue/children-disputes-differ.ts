import { childrenSumMessages, judgeChildrenSum } from '../comparison/judge-children-sum.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

/** Table 4 of a consolidated report beside the sum over the bodies below. */
export const childrenDisputesDiffer = defineCheck({
  kind: 'report',
  id: 'children-disputes-differ',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '汇总报告的复议诉讼与下级机关之和不同',
    en: 'Disputes in a consolidated report differ from the sum of its parts',
  },
  legalBasis: {
    zh: '由表式推得:以政府本身为对象的复议、诉讼只见于汇总报告,故不同只作提示。',
    en: 'Derived from the form: cases against the government itself stand in the consolidated report alone, hence a hint only.',
  },
  reads: ['/disputes'],
  needs: ['children'],
  messages: childrenSumMessages,
  run: (reading) => [judgeChildrenSum(reading, 'disputes')],
});
