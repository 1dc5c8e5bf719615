import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeShares, shareWording } from '../prose/judge-shares.ts';
import { textGrowthWording } from '../prose/judge-text-growth.ts';
import { proseReads } from '../prose/stated-figure.ts';

/** 「n 件,占 x%」 recomputes from what the text or the table gives as the whole, a growth from the counts beside it. */
export const prosePercentageMismatch = defineCheck({
  kind: 'report',
  id: 'prose-percentage-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文的百分比与件数不合', en: 'A percentage in the text does not recompute' },
  legalBasis: {
    zh: '由文字推得:所占比例应能由件数算出。',
    en: 'Derived from the text itself: a share recomputes from the counts.',
  },
  // The count itself is another than the table's.
  foldedUnder: [
    'prose-received-mismatch',
    'prose-processed-mismatch',
    'prose-answered-mismatch',
    'prose-granted-mismatch',
    'prose-partially-granted-mismatch',
    'prose-denied-mismatch',
    'prose-not-held-mismatch',
    'prose-unable-mismatch',
    'prose-not-processed-mismatch',
    'prose-other-handling-mismatch',
  ].map((rule) => ({ rule, by: 'cell' as const })),
  reads: proseReads,
  messages: { ...shareWording, ...textGrowthWording },
  run: judgeShares,
});
