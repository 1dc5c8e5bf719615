import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';
import { rowTotal } from '../prose/target.ts';

/** 「不掌握 n 件」 is the row 本机关不掌握相关政府信息. */
export const proseNotHeldMismatch = defineCheck({
  kind: 'report',
  id: 'prose-not-held-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文不掌握信息的件数与表不符', en: 'Not held: the text and the table differ' },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['notHeld', 'notExisting'], 'warning', () => ({
    targets: [
      { name: { zh: '本机关不掌握相关政府信息', en: 'not held by this body' }, cells: [rowTotal('unableNotHeld')] },
    ],
    tolerated: [
      {
        name: { zh: '不掌握与没有现成信息之和', en: 'not held, and would have to be created' },
        cells: [rowTotal('unableNotHeld'), rowTotal('unableRequiresCreation')],
      },
    ],
  })),
});
