// For words that nothing fits: how much of a term stands in a name all the same. One wrong character breaks two pairs.
import { type FoldedRow, type Readings, scoreTerm } from './match-row.ts';

const similar = 40;
const leastShare = 0.5;
const fewestCharacters = 4;
const fewestLetters = 6;

const isLetters = (term: string): boolean => /^[a-z]+$/.test(term);

/** Whether a term is long enough to be recognised with a mistake in it. */
export const mayBeMistyped = (term: string): boolean =>
  term.length >= (isLetters(term) ? fewestLetters : fewestCharacters);

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

// The letters of a name; a character of several readings adds those with the other ones.
const spell = (name: string, readings: Readings): readonly string[] => {
  const characters = [...name];
  const first = characters.map((char) => readings.get(char)?.[0] ?? char);
  return [
    first.join(''),
    ...characters.flatMap((char, at) =>
      (readings.get(char) ?? []).slice(1).map((other) => first.with(at, other).join('')),
    ),
  ];
};

const shareOf = (wanted: readonly string[], texts: readonly string[]): number => {
  const held = new Set(texts.flatMap(pairsOf));
  return wanted.filter((pair) => held.has(pair)).length / wanted.length;
};

/** As `scoreTerm`, but a term that is long enough fits with half of its pairs, too. */
export const scoreTermLoosely: typeof scoreTerm = (folded: FoldedRow, term: string, readings: Readings): number => {
  const exact = scoreTerm(folded, term, readings);
  if (exact > 0 || !mayBeMistyped(term)) return exact;
  const pairs = pairsOf(term);
  const shares = folded.names.map((name) => shareOf(pairs, isLetters(term) ? spell(name, readings) : [name]));
  const share = Math.max(...shares);
  return share < leastShare ? 0 : similar * share;
};
