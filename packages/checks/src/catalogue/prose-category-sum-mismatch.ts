import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeParts, partsWording } from '../prose/judge-parts.ts';
import { areMedia } from '../prose/part-labels.ts';
import { proseReads } from '../prose/stated-figure.ts';

/** Categories listed behind a total of items disclosed add up to it. */
export const proseCategorySumMismatch = defineCheck({
  kind: 'report',
  id: 'prose-category-sum-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文各类信息的条数与总数不符', en: 'Categories of information: the parts listed do not add up' },
  legalBasis: {
    zh: '由文字推得:正文自己列出的各项,加起来应等于它自己所称的总数。',
    en: 'Derived from the text itself: the parts that it lists add up to the total that it states.',
  },
  reads: proseReads,
  messages: partsWording,
  run: judgeParts(['proactiveTotal', 'proactiveWebsite'], (labels) => !areMedia(labels)),
});
