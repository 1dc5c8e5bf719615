import type { SearchExcerpt } from '../port/search.ts';
import type { SearchedSection } from './search-text.ts';
import { joinTokens, type PlacedToken, placeTokens } from './tokenize.ts';

type Span = readonly [number, number];

// About two lines on a page, and what stands before the first word found.
const longestExcerpt = 120;
const before = 30;

const findSpans = (tokens: readonly PlacedToken[], word: readonly string[]): Span[] => {
  const spans: Span[] = [];
  const [first] = word;
  for (let at = 0; at + word.length <= tokens.length; at += 1)
    if (tokens[at]!.token === first && word.every((token, offset) => tokens[at + offset]!.token === token))
      spans.push([tokens[at]!.from, tokens[at + word.length - 1]!.to]);
  return spans;
};

const mergeSpans = (spans: readonly Span[]): Span[] => {
  const merged: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
};

// Between two halves of a surrogate pair nothing is cut.
const alignCut = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
};

const buildExcerpt = ({ section, text }: SearchedSection, spans: readonly Span[]): SearchExcerpt => {
  const [first] = spans as [Span, ...Span[]];
  const from = alignCut(text, Math.max(0, Math.min(first[0] - before, text.length - longestExcerpt)));
  const to = alignCut(text, Math.min(text.length, Math.max(from + longestExcerpt, first[1])));
  return {
    section,
    excerpt: text.slice(from, to),
    spans: spans.filter((span) => span[0] >= from && span[1] <= to).map((span) => [span[0] - from, span[1] - from]),
    cut: { before: from > 0, after: to < text.length },
  };
};

const countBlanks = (tokens: string, end: number): number => {
  let count = 0;
  for (let at = 0; at < end; at += 1) if (tokens.charCodeAt(at) === 0x20) count += 1;
  return count;
};

/** The section's tokens from the first word on, as far as an excerpt may reach; null where it holds no word. */
const placeFound = (text: string, words: readonly string[]): readonly PlacedToken[] | null => {
  const joined = joinTokens(text);
  const places = words.map((word) => joined.indexOf(` ${word.trim()} `)).filter((at) => at !== -1);
  if (places.length === 0) return null;
  // Each token stands behind a blank.
  const first = countBlanks(joined, Math.min(...places));
  // Words that begin in the excerpt are wanted whole: as tokens, with a blank each. More blanks may break a word anywhere.
  const longest = words.reduce((sum, word) => sum + word.length, longestExcerpt);
  return placeTokens(text, { first, reach: /\s{2}/u.test(text) ? text.length : longest });
};

/** For each section that holds one of the words (tokens, see read-query.ts) an excerpt from where the first stands. */
export const buildExcerpts = (sections: readonly SearchedSection[], words: readonly string[]): SearchExcerpt[] => {
  const sought = words.map((word) => word.trim().split(' '));
  return sections.flatMap((section) => {
    const tokens = placeFound(section.text, words);
    if (!tokens) return [];
    const spans = mergeSpans(sought.flatMap((word) => findSpans(tokens, word)));
    return spans.length === 0 ? [] : [buildExcerpt(section, spans)];
  });
};
