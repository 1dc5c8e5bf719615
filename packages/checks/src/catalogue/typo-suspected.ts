import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { typos } from '../knowledge/typos.ts';
import { findHalfBrackets } from '../prose/find-half-brackets.ts';
import { findPatterns, judgePhrases, phraseMessages } from '../prose/judge-phrases.ts';

/** Frequent slips of writing. */
export const typoSuspected = defineCheck({
  kind: 'report',
  id: 'typo-suspected',
  severity: 'info',
  editions: allEditions,
  title: { zh: '疑似文字差错', en: 'Suspected slips of writing' },
  legalBasis: {
    zh: '各地通知要求「文字严谨」。',
    en: 'Notices ask for careful wording.',
  },
  reads: ['/narrative', '/script'],
  messages: {
    ...phraseMessages,
    found: {
      zh: '{section}疑有文字差错({count} 处):{quotes};提示:{hints}',
      en: '{section}: suspected slips of writing ({count}): {quotes}; hints: {hints}',
    },
    clear: { zh: '没有发现清单所列的差错', en: 'None of the listed slips was found' },
  },
  run: (reading) => judgePhrases(reading, (text) => [...findPatterns(text, typos), ...findHalfBrackets(text)]),
});
