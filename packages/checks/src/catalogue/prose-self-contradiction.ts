import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { contradictionWording, judgeContradictions } from '../prose/judge-contradictions.ts';
import { proseReads } from '../prose/stated-figure.ts';

/** One quantity stated twice with different values. */
export const proseSelfContradiction = defineCheck({
  kind: 'report',
  id: 'prose-self-contradiction',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文前后不一:同一事项两个数', en: 'The text gives one quantity two values' },
  legalBasis: {
    zh: '由文字推得:同一事项在同一份报告中只有一个数。',
    en: 'Derived from the text itself: one quantity has one value in a report.',
  },
  reads: proseReads,
  messages: contradictionWording,
  run: judgeContradictions,
});
