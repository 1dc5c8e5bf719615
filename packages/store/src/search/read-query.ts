import { joinTokens } from './tokenize.ts';

// Enough for any sentence; more would only cost time.
const mostWords = 16;
const longestQuery = 400;

const marks = /["“”„«»「」『』＂]/u;

/** Whether tokens hold more than signs: those alone are looked for nowhere. */
const isSought = (tokens: string): boolean => /[\p{L}\p{N}]/u.test(tokens);

/**
 * The words of a query, each as its tokens (tokenize.ts). Blanks part words but between quotation marks; what is there twice counts once.
 * Example: `readQuery('行政复议 "open government"')` → [" 行 政 复 议 ", " open government "]
 */
export const readQuery = (query: string): string[] => {
  const parts = query.slice(0, longestQuery).split(marks);
  // Even parts stand outside quotation marks.
  const words = parts.flatMap((part, index) => (index % 2 === 0 ? part.split(/\s+/u) : [part]));
  return [...new Set(words.map(joinTokens).filter(isSought))].slice(0, mostWords);
};
