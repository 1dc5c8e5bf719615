// Numbers for what stands in a text, for engines that index numbers: of each character, of each two that follow one
// another, and of each Latin word. 32 bits: the first character's unit above, the second's below; what is no pair of
// units lies where the first would be half a surrogate pair, which no character is.
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

/**
 * The grams of texts given as tokens (tokenize.ts), each once, in no order. Every text that holds a word has all of
 * the word's grams; one that has them may not hold it.
 * Example: `buildGrams(' 政 府 ')` → three numbers: 政, 府, 政府
 */
export const buildGrams = (...texts: readonly string[]): number[] => {
  const grams = new Set<number>();
  for (const tokens of texts) {
    let previous = 0;
    let from = 1;
    while (from < tokens.length) {
      const to = tokens.indexOf(' ', from);
      const unit = tokens.charCodeAt(from);
      if (to - from === 1 && unit > 0x7f) {
        grams.add(combine(single, unit));
        if (previous !== 0) grams.add(combine(previous, unit));
        previous = unit;
      } else {
        grams.add(hashWord(tokens, from, to));
        previous = 0;
      }
      from = to + 1;
    }
  }
  return [...grams];
};
