import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeNone, noneWording } from '../prose/judge-none.ts';
import { proseReads } from '../prose/stated-figure.ts';
import type { Target } from '../prose/target.ts';

const reconsiderations: Target = {
  name: { zh: '行政复议总计', en: 'reconsiderations, total' },
  cells: ['/disputes/reconsideration/total'],
};
const lawsuits: Target = {
  name: { zh: '行政诉讼总计', en: 'lawsuits, total' },
  cells: ['/disputes/litigationDirect/total', '/disputes/litigationAfterReconsideration/total'],
};
const both: Target = {
  name: { zh: '行政复议、行政诉讼总计', en: 'reconsiderations and lawsuits, total' },
  cells: [...reconsiderations.cells, ...lawsuits.cells],
};

/** 「未发生行政复议、行政诉讼」 means that table 4 is all 0. */
export const proseNoDisputesMismatch = defineCheck({
  kind: 'report',
  id: 'prose-no-disputes-mismatch',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '正文说没有行政复议或行政诉讼,表中却有',
    en: 'The text says that there was no reconsideration or lawsuit, the table has some',
  },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: noneWording,
  run: (reading) => [
    ...judgeNone('noDisputes', both)(reading),
    ...judgeNone('noReconsideration', reconsiderations)(reading),
    ...judgeNone('noLitigation', lawsuits)(reading),
  ],
});
