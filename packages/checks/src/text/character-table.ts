/** Looks up what is known of a character by its code point. */
export type CharacterTable = (point: number) => number;

/**
 * Remembers what `ask` says of each character, a number from 0 to 254: texts are gone through by many rules, and a
 * pattern per character would be asked thousands of times a report.
 * Example: `buildCharacterTable((character) => (/\d/.test(character) ? 1 : 0))`
 */
export const buildCharacterTable = (ask: (character: string) => number): CharacterTable => {
  // One more than the answer; 0: not asked yet. Characters beyond the basic plane are rare and are asked each time.
  const answers = new Uint8Array(0x10000);
  return (point) => {
    if (point >= answers.length) return ask(String.fromCodePoint(point));
    const known = answers[point]!;
    if (known > 0) return known - 1;
    const answer = ask(String.fromCharCode(point));
    answers[point] = answer + 1;
    return answer;
  };
};
