// Personal data in the bytes of a source, wherever in it: pages say more than the report that is read from them.
import type { ParseResult } from '@nianbao/schema';
import { findIdentityNumbers } from './prose/identity-numbers.ts';
import type { PhraseMatch } from './prose/judge-phrases.ts';
import { findPersonalData, readKnown } from './prose/persons/find-personal-data.ts';
import { readSourceText } from './text/read-source-text.ts';
import { toHalfWidth } from './text/to-half-width.ts';

/**
 * What of a source is personal: identity numbers anywhere in it (also in comments, scripts and hidden parts), and what else
 * `maskPersonalData` hides in the words that a reader sees. Of PDF, DOC and pictures only what was read is known.
 * Example: `searchSource(bytes, result).map(({ hint }) => hint)` → ['身份证号']
 */
export const searchSource = (bytes: Uint8Array, result: ParseResult): readonly PhraseMatch[] => {
  const source = readSourceText(bytes, result.source);
  if (source === null) return [];
  const anywhere = findIdentityNumbers(toHalfWidth(source.whole));
  const seen = findPersonalData(source.words, 'prose', readKnown(result));
  // Printed and found in the bytes is one and the same.
  return anywhere.length > 0 ? [...anywhere, ...seen.filter(({ hint }) => hint !== '身份证号')] : seen;
};

/**
 * Whether a source must not be published as it is: it holds personal data (`searchSource`).
 * Example: `holdsPersonalData(bytes, result)` → false
 */
export const holdsPersonalData = (bytes: Uint8Array, result: ParseResult): boolean =>
  searchSource(bytes, result).length > 0;
