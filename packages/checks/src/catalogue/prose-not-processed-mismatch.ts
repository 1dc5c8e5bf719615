import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { claimOutcome } from '../prose/claim-outcome.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';

/** 「不予处理 n 件」 is the sum of that group of rows. */
export const proseNotProcessedMismatch = defineCheck({
  kind: 'report',
  id: 'prose-not-processed-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文不予处理的件数与表不符', en: 'Not processed: the text and the table differ' },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['notProcessed'], 'warning', claimOutcome()),
});
