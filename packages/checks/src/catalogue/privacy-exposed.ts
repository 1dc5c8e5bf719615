import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { surnames } from '../knowledge/surnames.ts';
import { findPrivateNumbers } from '../prose/find-private-numbers.ts';
import { buildPhraseOutcome, type PhraseMatch, phraseMessages } from '../prose/judge-phrases.ts';
import { prosePaths, readProse } from '../prose/read-prose.ts';

const applicant = new RegExp(
  `(?<=申请人\\s?[:\\uff1a]?\\s?)[${surnames}][\\p{Script=Han}]{1,2}(?=先生|女士|同志|于\\s?20\\d{2}\\s?年|向(?:本|我)[\\p{Script=Han}]{0,6}(?:申请|提出|提交)|的(?:政府信息公开)?申请)`,
  'gu',
);

const findNames = (text: string): PhraseMatch[] =>
  [...text.matchAll(applicant)].map(({ 0: name, index }) => ({
    offset: index,
    length: name.length,
    shown: `${name.slice(0, 1)}${'*'.repeat(name.length - 1)}`,
    hint: '申请人姓名',
  }));

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
      const names = findNames(part.text);
      return [
        ...(numbers.length > 0 ? [buildPhraseOutcome(part, numbers)] : []),
        ...(names.length > 0 ? [buildPhraseOutcome(part, names, 'unclear')] : []),
      ];
    });
    return found.length > 0 ? found : [{ verdict: 'pass', message: 'clear', paths: parts.map(({ path }) => path) }];
  },
});
