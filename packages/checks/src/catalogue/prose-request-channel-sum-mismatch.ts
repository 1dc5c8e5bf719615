import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeParts, partsWording } from '../prose/judge-parts.ts';
import { areRequestChannels } from '../prose/part-labels.ts';
import { proseReads } from '../prose/stated-figure.ts';

/** Ways of applying listed behind the applications received add up to them. */
export const proseRequestChannelSumMismatch = defineCheck({
  kind: 'report',
  id: 'prose-request-channel-sum-mismatch',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '正文各申请方式的件数与总数不符', en: 'Ways of applying: the parts listed do not add up' },
  legalBasis: {
    zh: '由文字推得:正文自己列出的各项,加起来应等于它自己所称的总数。',
    en: 'Derived from the text itself: the parts that it lists add up to the total that it states.',
  },
  reads: proseReads,
  messages: partsWording,
  run: judgeParts(['received', 'newlyReceived', 'accepted'], areRequestChannels),
});
