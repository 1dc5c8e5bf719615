// Personal data in the bytes of a source, wherever in it: pages say more than the report that is read from them.
import type { ParseResult } from '@nianbao/schema';
import { findApplicantNames } from './prose/find-applicant-names.ts';
import { findPrivateNumbers } from './prose/find-private-numbers.ts';
import { findIdentityNumbers } from './prose/identity-numbers.ts';
import type { PhraseMatch } from './prose/judge-phrases.ts';
import { toHalfWidth } from './text/to-half-width.ts';

const decode = (bytes: Uint8Array, encoding: string | null): string | null => {
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
};

const dropScripts = (page: string): string => {
  const kept: string[] = [];
  let from = 0;
  let inside: string | null = null;
  for (const { 1: slash, 2: name = '', index } of page.matchAll(/<(\/?)(script|style)\b/gi)) {
    const kind = name.toLowerCase();
    if (inside === null && slash === '') {
      kept.push(page.slice(from, index));
      inside = kind;
    } else if (inside === kind && slash === '/') {
      from = index;
      inside = null;
    }
  }
  return [...kept, ...(inside === null ? [page.slice(from)] : [])].join('\n');
};

// Words go on behind a tag that only dresses them.
const inline = /^<\/?(?:a|abbr|b|em|font|i|o:p|s|small|span|strong|u)\b/i;

// No number goes on behind it.
const apart = '\n|\n';

const readWords = (page: string): string =>
  dropScripts(page)
    .replaceAll(/<[/!a-z][^<>]*>/gi, (tag) => (inline.test(tag) ? '' : apart))
    .replaceAll(/&nbsp;|&#160;|&emsp;|&ensp;/gi, ' ');

const onlyDigits = (text: string): string => text.replaceAll(/\D/g, '');

/** Numbers that the report gives as the office's own: its contact, and what stands in its opening. */
const listOwnNumbers = ({ report }: ParseResult): string[] => {
  const said = toHalfWidth(JSON.stringify([report?.contact, report?.narrative.preamble]));
  return (said.match(/\d(?:[ -]?\d){9,}/g) ?? []).map(onlyDigits);
};

/**
 * What of a source is personal: identity numbers anywhere in it (also in comments, scripts and hidden parts), and what else
 * `maskPersonalData` hides in the words that a reader sees. Sources that are no text (PDF, Word) are not looked into.
 * Example: `searchSource(bytes, result).map(({ hint }) => hint)` → ['身份证号']
 */
export const searchSource = (bytes: Uint8Array, result: ParseResult): readonly PhraseMatch[] => {
  const text = decode(bytes, result.source.encoding);
  if (text === null) return [];
  const folded = toHalfWidth(text);
  const words = result.source.format === 'html' ? readWords(folded) : folded;
  const anywhere = findIdentityNumbers(folded);
  const own = listOwnNumbers(result);
  const isOwn = (number: string): boolean => own.some((one) => one.includes(number));
  const seen = [...findPrivateNumbers(words), ...findApplicantNames(words)].filter(
    ({ hint, offset, length }) => hint !== '手机号' || !isOwn(onlyDigits(words.slice(offset, offset + length))),
  );
  // Printed and found in the bytes is one and the same.
  return anywhere.length > 0 ? [...anywhere, ...seen.filter(({ hint }) => hint !== '身份证号')] : seen;
};

/**
 * Whether a source must not be published as it is: it holds personal data (`searchSource`).
 * Example: `holdsPersonalData(bytes, result)` → false
 */
export const holdsPersonalData = (bytes: Uint8Array, result: ParseResult): boolean =>
  searchSource(bytes, result).length > 0;
