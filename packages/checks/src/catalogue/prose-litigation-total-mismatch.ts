import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { claimOutcome } from '../prose/claim-outcome.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';

/** 「行政诉讼 n 件」 is the sum of both totals of lawsuits in table 4; 「直接起诉」 and 「复议后起诉」 are one each. */
export const proseLitigationTotalMismatch = defineCheck({
  kind: 'report',
  id: 'prose-litigation-total-mismatch',
  severity: 'error',
  editions: formEditions,
  title: { zh: '正文行政诉讼的件数与表不符', en: 'Lawsuits: the text and the table differ' },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['litigationTotal', 'litigationDirect', 'litigationAfterReconsideration'], 'error', claimOutcome()),
});
