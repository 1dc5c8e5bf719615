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

/** For each section that holds one of the words (tokens, see read-query.ts) an excerpt from where the first stands. */
export const buildExcerpts = (sections: readonly SearchedSection[], words: readonly string[]): SearchExcerpt[] => {
  const sought = words.map((word) => word.trim().split(' '));
  return sections.flatMap((section) => {
    // Most sections hold none of the words; to know that, their tokens need no places.
    const joined = joinTokens(section.text);
    if (!words.some((word) => joined.includes(` ${word.trim()} `))) return [];
    const tokens = placeTokens(section.text);
    const spans = mergeSpans(sought.flatMap((word) => findSpans(tokens, word)));
    return spans.length === 0 ? [] : [buildExcerpt(section, spans)];
  });
};
