import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeNone, noneWording } from '../prose/judge-none.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { rowTotal } from '../prose/target.ts';

/** 「未收到申请」 means N = 0. */
export const proseNoRequestsMismatch = defineCheck({
  kind: 'report',
  id: 'prose-no-requests-mismatch',
  severity: 'error',
  editions: formEditions,
  title: {
    zh: '正文说没有收到申请,表中却有',
    en: 'The text says that no application was received, the table has some',
  },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: noneWording,
  run: judgeNone('noApplications', {
    name: { zh: '本年新收', en: 'newly received' },
    cells: [rowTotal('newReceived')],
  }),
});
