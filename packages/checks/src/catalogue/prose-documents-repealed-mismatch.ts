import { defineCheck } from '../engine/define-check.ts';
import { claimOutcome } from '../prose/claim-outcome.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';

/** 「废止规范性文件 n 件」 is the figure of table 2. */
export const proseDocumentsRepealedMismatch = defineCheck({
  kind: 'report',
  id: 'prose-documents-repealed-mismatch',
  severity: 'warning',
  editions: ['2021'],
  title: { zh: '正文废止规范性文件的件数与表不符', en: 'Normative documents repealed: the text and the table differ' },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['normativeDocumentsRepealed'], 'warning', claimOutcome()),
});
