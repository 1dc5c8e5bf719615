// Numbers for what stands in a text, for engines that index numbers: of each character, of each two that follow one
// another, and of each Latin word. 32 bits: the first character's unit above, the second's below; what is no pair of
// units lies where the first would be half a surrogate pair, which no character is.
import { collectDistinct } from './collect-distinct.ts';

const blank = 0x20;
const single = 0xd800;
const firstWord = 0xd801;
const wordPlaces = 0x7fe;

const combine = (high: number, low: number): number => (high << 16) | low;

const hashWord = (tokens: string, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ tokens.charCodeAt(at), 0x01000193);
  const mixed = (hash ^ (hash >>> 15)) >>> 0;
  return combine(firstWord + ((mixed >>> 16) % wordPlaces), mixed & 0xffff);
};

const addGrams = (tokens: string, without: ReadonlySet<number>, add: (gram: number) => void): void => {
  let previous = 0;
  let from = 1;
  while (from < tokens.length) {
    const unit = tokens.charCodeAt(from);
    let to = from + 1;
    if (unit > 0x7f && tokens.charCodeAt(to) === blank) {
      if (!without.has(unit)) add(combine(single, unit));
      if (previous !== 0) add(combine(previous, unit));
      previous = unit;
    } else {
      to = tokens.indexOf(' ', from);
      add(hashWord(tokens, from, to));
      previous = 0;
    }
    from = to + 1;
  }
};

const none: ReadonlySet<number> = new Set();

/**
 * The grams of texts given as tokens (tokenize.ts), each once, ascending: so an engine puts them into its index in the
 * order in which they stand there. Single characters of `without` are left out. Every text that holds a word has all
 * of the word's grams (`listWordGrams`); one that has them may not hold it.
 * Example: `buildGrams([' 政 府 '])` → three numbers: 政, 府, 政府
 */
export const buildGrams = (texts: readonly string[], without = none): Int32Array => {
  // A token takes two units at least, and makes two grams at most.
  const most = texts.reduce((sum, tokens) => sum + tokens.length, 0);
  return collectDistinct(most, (add) => {
    for (const tokens of texts) addGrams(tokens, without, add);
  });
};

const isSingle = (gram: number): boolean => gram >>> 16 === single;
const isPair = (gram: number): boolean =>
  gram >>> 16 !== single && !(gram >>> 16 >= firstWord && gram >>> 16 < firstWord + wordPlaces);

/**
 * The grams by which words are looked for in an index that was built `without` some characters: of a character beside
 * another only the pair, as it is rarer. May be empty: then the index knows nothing of the words.
 * Example: `listWordGrams([' 政 府 '])` → one number: 政府
 */
export const listWordGrams = (words: readonly string[], without = none): Int32Array => {
  const listOf = (word: string): number[] => {
    const grams = [...buildGrams([word], without)];
    const paired = new Set(grams.filter(isPair).flatMap((gram) => [gram >>> 16, gram & 0xffff]));
    return grams.filter((gram) => !isSingle(gram) || !paired.has(gram & 0xffff));
  };
  const listed = words.flatMap(listOf);
  return collectDistinct(listed.length, (add) => {
    for (const gram of listed) add(gram);
  });
};

/**
 * Whether texts that have the gram of a word hold the word: where it is one or two characters, and its gram is in the index.
 * Of a longer word a text may hold all pairs apart; Latin words share their numbers.
 * Example: `isToldByGrams(' 政 府 ')` → true
 */
export const isToldByGrams = (word: string, without = none): boolean => {
  const tokens = word.trim().split(' ');
  const areCharacters = tokens.every((token) => token.length === 1 && token.charCodeAt(0) > 0x7f);
  return areCharacters && tokens.length <= 2 && listWordGrams([word], without).length === 1;
};
