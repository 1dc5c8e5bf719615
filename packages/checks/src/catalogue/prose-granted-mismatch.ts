import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { claimOutcome } from '../prose/claim-outcome.ts';
import { judgeEach } from '../prose/judge-stated.ts';
import { proseReads } from '../prose/stated-figure.ts';
import { statedWording } from '../prose/stated-wording.ts';
import { rowTotal, type Target } from '../prose/target.ts';

const withPartly: Target = {
  name: { zh: '予以公开与部分公开之和', en: 'granted and granted in part' },
  cells: [rowTotal('granted'), rowTotal('partiallyGranted')],
};

/** 「予以公开 n 件」 is the row 予以公开. */
export const proseGrantedMismatch = defineCheck({
  kind: 'report',
  id: 'prose-granted-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文予以公开的件数与表不符', en: 'Granted: the text and the table differ' },
  legalBasis: {
    zh: '由表式推得:第一部分是对第二至第四部分各表的综述,同一件事的数应当一致(国办公开办函〔2021〕30号要求内容准确)。',
    en: 'Derived from the form: section one sums up the tables of sections two to four, so that both give the same figure (notice 〔2021〕30 asks for accurate contents).',
  },
  reads: proseReads,
  messages: statedWording,
  run: judgeEach(['granted'], 'warning', claimOutcome([withPartly])),
});
