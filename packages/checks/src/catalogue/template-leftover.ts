import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { templateLeftovers } from '../knowledge/template-leftovers.ts';
import { findPatterns, judgePhrases, phraseMessages } from '../prose/judge-phrases.ts';

/** Nothing of a template may be left in the text. */
export const templateLeftover = defineCheck({
  kind: 'report',
  id: 'template-leftover',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '正文留有模板痕迹', en: 'Traces of a template are left in the text' },
  legalBasis: {
    zh: '国办公开办函〔2021〕30号要求发布内容准确全面,不得敷衍塞责(由要求推得)。',
    en: 'Derived from notice 〔2021〕30, which asks for contents that are accurate and complete.',
  },
  reads: ['/narrative', '/script'],
  messages: {
    ...phraseMessages,
    found: {
      zh: '{section}留有没有填写的模板文字({count} 处):{quotes}',
      en: '{section}: words of a template not filled in ({count}): {quotes}',
    },
    clear: { zh: '正文没有模板痕迹', en: 'The text has no traces of a template' },
  },
  run: (reading) => judgePhrases(reading, (text) => findPatterns(text, templateLeftovers), { anyScript: true }),
});
