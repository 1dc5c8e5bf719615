import type { ApproximateMatch } from './find-approximate.ts';
import { labelKey } from './fold-text.ts';

/** Stands for a character that a converter could not decode. */
const gap = '\uFFFD';

/** Whether a text, or a key made by `gappedKey`, has gaps. */
export const hasGaps = (text: string): boolean => text.includes(gap);

/**
 * As `labelKey`, with one gap for each character that was not decoded: the replacement character, or the three bytes of
 * a Han character written out. Example: '行\xE6\x94\xBF许可' printed with backslashes → '行\uFFFD许可'
 */
export const gappedKey = (text: string): string => {
  if (!text.includes(gap) && !text.includes('\\x')) return labelKey(text);
  return text
    .replace(/\\x[EeFf][0-9A-Fa-f](?:\\x[89ABab][0-9A-Fa-f]){2}/g, gap)
    .split(gap)
    .map(labelKey)
    .join(gap);
};

/**
 * Where `pattern` stands in a text with gaps, up to a third of its characters (one of two) being gaps; `lost` counts
 * them, half a character each: their place is known, only their form is not.
 */
export const findGapped = (text: string, pattern: string): ApproximateMatch[] => {
  const limit = Math.max(1, Math.floor(pattern.length / 3));
  const found: ApproximateMatch[] = [];
  // Only where a gap is within the pattern's length.
  let next = text.indexOf(gap);
  for (let from = Math.max(0, next - pattern.length + 1); from + pattern.length <= text.length; from += 1) {
    if (from > next) next = text.indexOf(gap, from);
    if (next === -1) break;
    if (next - from >= pattern.length) {
      from = next - pattern.length;
      continue;
    }
    let gaps = 0;
    let at = 0;
    for (; at < pattern.length && gaps <= limit; at += 1) {
      if (text[from + at] === pattern[at]) continue;
      if (text[from + at] !== gap) break;
      gaps += 1;
    }
    if (at === pattern.length && gaps > 0 && gaps <= limit && gaps < pattern.length)
      found.push({ from, to: from + pattern.length, lost: gaps / 2 });
  }
  return found;
};
