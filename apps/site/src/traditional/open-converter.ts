// Simplified words in Traditional characters, by OpenCC's dictionaries.
import { Converter } from 'opencc-js/cn2t';

// The same labels stand on every page of a kind: most texts are met again and again.
const mostRemembered = 50_000;
const longestRemembered = 200;
// No word of the dictionaries holds a digit: what stands between digits is converted for itself, so that a sentence that
// differs from another in its numbers only need not be read again.
const digit = /\d/;
const betweenDigits = /\D+/g;

// A text cut out of a page is a window onto it: remembered as it is, it would hold the whole page in memory.
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/**
 * Opens a converter. Characters only, with the readings that words decide (公里 and 里面); no word is replaced by another,
 * since the terms are those of the form. Example: `openConverter()('政府信息公开')` → "政府信息公開"
 */
export const openConverter = (): ((text: string) => string) => {
  const convert = Converter({ from: 'cn', to: 'tw' });
  const known = new Map<string, string>();
  const convertPart = (text: string): string => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const converted = convert(text);
    if (text.length <= longestRemembered && known.size < mostRemembered) known.set(copyOf(text), copyOf(converted));
    return converted;
  };
  return (text) => (digit.test(text) ? text.replace(betweenDigits, convertPart) : convertPart(text));
};
