import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { fixedPhrases } from '../knowledge/fixed-phrases.ts';
import { findPatterns, judgePhrases, phraseMessages } from '../prose/judge-phrases.ts';

/** Fixed political phrases must be written as they are. A short list; a person looks at each finding. */
export const politicalPhraseIrregular = defineCheck({
  kind: 'report',
  id: 'political-phrase-irregular',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '固定政治表述有误', en: 'A fixed political phrase is miswritten' },
  legalBasis: {
    zh: '由「文字严谨」的要求推得;各地公开前作错敏信息核查。',
    en: 'Derived from the demand for careful wording; local offices check such phrases before publication.',
  },
  reads: ['/narrative', '/script'],
  messages: {
    ...phraseMessages,
    found: {
      zh: '{section}的固定表述疑有误({count} 处):{quotes};规范写法:{hints}。请人工核实',
      en: '{section}: fixed phrases that seem miswritten ({count}): {quotes}; as a rule: {hints}. To be checked by hand',
    },
    clear: { zh: '没有发现清单所列的误写', en: 'None of the listed slips was found' },
  },
  run: (reading) => judgePhrases(reading, (text) => findPatterns(text, fixedPhrases)),
});
