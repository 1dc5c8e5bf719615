import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';
import { rowTotal, type Target } from '../prose/target.ts';

const target: Target = { name: { zh: '结转下年度继续办理', en: 'carried out' }, cells: [rowTotal('carriedOut')] };

/** 「结转下年 n 件」 is F of the total column. */
export const proseCarriedOutMismatch = defineCheck({
  kind: 'report',
  id: 'prose-carried-out-mismatch',
  severity: 'error',
  editions: formEditions,
  title: { zh: '正文结转下年的件数与表不符', en: 'Applications carried out: the text and the table differ' },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['carriedOut'], 'error', () => ({ targets: [target] })),
});
