import type { ApproximateMatch } from './find-approximate.ts';
import { labelKey } from './fold-text.ts';

/** Stands for a character that a converter could not decode. */
export const gap = '\uFFFD';

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

// Where runs of a length hold some gaps, but no more than a third of it (one of two).
const findWindows = (gapsBefore: Int32Array, length: number): number[] => {
  const limit = Math.min(Math.max(1, Math.floor(length / 3)), length - 1);
  const windows: number[] = [];
  for (let from = 0; from + length < gapsBefore.length; from += 1) {
    const gaps = gapsBefore[from + length]! - gapsBefore[from]!;
    if (gaps > 0 && gaps <= limit) windows.push(from);
  }
  return windows;
};

/** Whether a pattern stands in a text at `from`, some of its characters being gaps. */
export const standsAt = (text: string, from: number, pattern: string): boolean => {
  for (let at = 0; at < pattern.length; at += 1)
    if (text[from + at] !== pattern[at] && text[from + at] !== gap) return false;
  return true;
};

/**
 * Opens the search of patterns in a text with gaps: where one stands with up to a third of its characters (one of two)
 * being gaps; `lost` counts them, half a character each: their place is known, only their form is not.
 */
export const openGappedSearch = (text: string): ((pattern: string) => ApproximateMatch[]) => {
  const gapsBefore = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) gapsBefore[at + 1] = gapsBefore[at]! + (text[at] === gap ? 1 : 0);
  const byLength = new Map<number, readonly number[]>();
  return (pattern) => {
    const { length } = pattern;
    const windows = byLength.get(length) ?? findWindows(gapsBefore, length);
    byLength.set(length, windows);
    return windows
      .filter((from) => standsAt(text, from, pattern))
      .map((from) => ({ from, to: from + length, lost: (gapsBefore[from + length]! - gapsBefore[from]!) / 2 }));
  };
};
