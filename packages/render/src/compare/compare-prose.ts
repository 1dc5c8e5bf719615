import type { Narrative, ParseResult } from '@nianbao/schema';

/** A part of the prose that differs, summarised: its length in characters, and the sentences that only one of them has. */
export interface ProseChange {
  readonly path: string;
  readonly characters: { readonly a: number; readonly b: number };
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const parts: readonly (keyof Narrative)[] = ['preamble', 'overview', 'problemsAndImprovements', 'otherMatters'];

// White space beside a Han character is the layout's, not the author's.
const straighten = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '');

const splitSentences = (text: string): string[] =>
  straighten(text)
    .split(/(?<=[。!?!?;;])|(?<=\.)(?= |[^\x20-\x7e]|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const without = (sentences: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return [...new Set(sentences)].filter((sentence) => !known.has(sentence));
};

/** The parts of the prose whose sentences differ; their order and white space do not count. */
export const compareProse = (a: ParseResult, b: ParseResult): ProseChange[] =>
  parts.flatMap((part) => {
    const [left, right] = [a, b].map(({ report }) => splitSentences(report?.narrative[part] ?? '')) as [
      string[],
      string[],
    ];
    const removed = without(left, right);
    const added = without(right, left);
    if (removed.length + added.length === 0) return [];
    const count = (sentences: readonly string[]): number => sentences.join('').length;
    return [{ path: `/narrative/${part}`, characters: { a: count(left), b: count(right) }, removed, added }];
  });
