import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';

const targets = {
  licensingDecisions: {
    name: { zh: '行政许可处理决定数量', en: 'licensing decisions' },
    cells: ['/proactiveDisclosure/administrativeLicensing/decisions'],
  },
  penaltyDecisions: {
    name: { zh: '行政处罚处理决定数量', en: 'penalty decisions' },
    cells: ['/proactiveDisclosure/administrativePenalty/decisions'],
  },
  coercionDecisions: {
    name: { zh: '行政强制处理决定数量', en: 'compulsory-measure decisions' },
    cells: ['/proactiveDisclosure/administrativeCoercion/decisions'],
  },
} as const;

/** Licensing, penalty and compulsory-measure decisions in the prose are those of table 2. */
export const proseDecisionsMismatch = defineCheck({
  kind: 'report',
  id: 'prose-decisions-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: {
    zh: '正文行政许可、处罚、强制的决定数与表不符',
    en: 'Licensing, penalty or compulsory-measure decisions: the text and the table differ',
  },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(Object.keys(targets), 'warning', ({ quantity }) => ({
    targets: [targets[quantity as keyof typeof targets]],
  })),
});
