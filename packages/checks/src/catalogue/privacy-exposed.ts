import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { findApplicantNames } from '../prose/find-applicant-names.ts';
import { findPrivateNumbers } from '../prose/find-private-numbers.ts';
import { buildPhraseOutcome, phraseMessages } from '../prose/judge-phrases.ts';
import { prosePaths, readProse } from '../prose/read-prose.ts';

/** No person's numbers or name may stand in a report. What is found is never repeated in full. */
export const privacyExposed = defineCheck({
  kind: 'report',
  id: 'privacy-exposed',
  severity: 'error',
  editions: allEditions,
  title: { zh: '正文含有个人信息', en: 'The text holds personal data' },
  legalBasis: {
    zh: '《政府信息公开条例》第十五条:涉及个人隐私、公开会对第三方合法权益造成损害的政府信息,行政机关不得公开。',
    en: 'Article 15 of the Regulations: information touching on personal privacy whose disclosure would harm a third party is not to be disclosed.',
  },
  reads: ['/narrative', '/script'],
  messages: {
    unread: phraseMessages.unread,
    found: {
      zh: '{section}含有个人信息({count} 处,已遮盖):{quotes};种类:{hints}',
      en: '{section} holds personal data ({count}, masked): {quotes}; kinds: {hints}',
    },
    clear: { zh: '正文没有发现个人信息', en: 'No personal data was found in the text' },
  },
  run: (reading) => {
    const parts = readProse(reading);
    if (parts.length === 0) return [{ verdict: 'not-assessable', message: 'unread', paths: ['/narrative'] }];
    const found = parts.flatMap((part): Outcome<'found'>[] => {
      // The opening gives the office's own contact.
      const numbers = findPrivateNumbers(part.text).filter(
        ({ hint }) => part.path !== prosePaths.preamble || hint !== '手机号',
      );
      const names = findApplicantNames(part.text);
      return [
        ...(numbers.length > 0 ? [buildPhraseOutcome(part, numbers)] : []),
        ...(names.length > 0 ? [buildPhraseOutcome(part, names, 'unclear')] : []),
      ];
    });
    return found.length > 0 ? found : [{ verdict: 'pass', message: 'clear', paths: parts.map(({ path }) => path) }];
  },
});
