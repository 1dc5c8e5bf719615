import type { Outcome, ReportReading } from '../engine/check.ts';
import { isTraditional, type ProsePart, prosePaths, readProse } from './read-prose.ts';

/** A stretch of a part's text. `shown`: what to quote instead of the text itself, where that must not be repeated. */
export interface PhraseMatch {
  readonly offset: number;
  readonly length: number;
  readonly shown?: string;
  /** What it should be, or what is wrong; filled into the wording as {hints}. */
  readonly hint?: string;
}

/** What rules that look for phrases read. */
export const phraseReads = ['/narrative', '/script', '/year', '/agency'] as const;

/** The wordings that rules which look for phrases share. */
export const phraseMessages = {
  traditional: {
    zh: '全文为繁体字,用语不作核对',
    en: 'The text is in Traditional characters; its wording is not judged',
  },
  unread: { zh: '没有读到正文,不能核对', en: 'No prose was read, so this cannot be judged' },
} as const;

/** Keys of the wordings that `judgePhrases` uses; a rule gives `found` and `clear` itself. */
export type PhraseMessage = 'found' | 'clear' | 'traditional' | 'unread';

const around = 8;
const most = 5;

const quote = (text: string, { offset, length, shown }: PhraseMatch): string => {
  // What must not be repeated may have more of its kind beside it.
  if (shown !== undefined) return `「${shown}」`;
  const from = Math.max(0, offset - around);
  const to = Math.min(text.length, offset + length + around);
  const cut = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  return `「${cut.replaceAll(/\s+/g, ' ')}」`;
};

/** One outcome for a part with matches: {section}, {count}, {quotes}, {hints}; `places` are offsets in the part, `masked` where its words are not to be shown. */
export const buildPhraseOutcome = (
  { path, name, text }: ProsePart,
  matches: readonly PhraseMatch[],
  verdict: 'fail' | 'unclear' = 'fail',
): Outcome<'found'> => ({
  verdict,
  message: 'found',
  paths: [path],
  params: {
    at: path,
    section: name,
    count: matches.length,
    quotes: matches
      .slice(0, most)
      .map((match) => quote(text, match))
      .join('、'),
    hints: [...new Set(matches.map(({ hint = '' }) => hint).filter(Boolean))].join(';'),
    places: matches.map(({ offset, length }) => ({ offset, length })),
    ...(matches.some(({ shown }) => shown !== undefined) ? { masked: true } : {}),
  },
});

/**
 * Judges the prose by what is found in it: one outcome a part with matches, or one that says it is clear.
 * Example: `judgePhrases(reading, (text) => [...text.matchAll(/X{2,}/g)].map(…))`
 */
export const judgePhrases = (
  reading: ReportReading,
  find: (text: string, part: ProsePart) => readonly PhraseMatch[],
  options: { readonly anyScript?: true; readonly paths?: readonly string[] } = {},
): readonly Outcome<PhraseMessage>[] => {
  if (isTraditional(reading) && !options.anyScript)
    return [{ verdict: 'not-assessable', message: 'traditional', paths: ['/script'] }];
  const paths = options.paths ?? Object.values(prosePaths);
  const parts = readProse(reading).filter(({ path }) => paths.includes(path));
  if (parts.length === 0) return [{ verdict: 'not-assessable', message: 'unread', paths }];
  const found = parts.flatMap((part) => {
    const matches = find(part.text, part);
    return matches.length === 0 ? [] : [buildPhraseOutcome(part, matches)];
  });
  return found.length > 0 ? found : [{ verdict: 'pass', message: 'clear', paths: parts.map(({ path }) => path) }];
};

/** Every occurrence of patterns, in the order of the text. */
export const findPatterns = (
  text: string,
  patterns: readonly { readonly pattern: RegExp; readonly hint?: string }[],
): PhraseMatch[] =>
  patterns
    .flatMap(({ pattern, hint }) => {
      // Nearly no text holds any, and to list all matches takes twice as long as to look for one.
      if (text.search(pattern) === -1) return [];
      return [...text.matchAll(pattern)].map((match) => ({
        offset: match.index,
        length: match[0].length,
        ...(hint === undefined ? {} : { hint }),
      }));
    })
    .sort((a, b) => a.offset - b.offset);
