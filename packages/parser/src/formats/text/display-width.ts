const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6);

const ambiguous = new Set('“”‘’…—·×○●◎①②③④⑤⑥⑦⑧⑨⑩');

/**
 * How many columns a character takes on a terminal (East Asian width, UAX 11): 2 for Han and full width, `ambiguousWidth`
 * for the characters that programs disagree about, else 1.
 */
export const displayWidth = (character: string, ambiguousWidth: 1 | 2): number =>
  isWide(character.charCodeAt(0)) ? 2 : ambiguous.has(character) ? ambiguousWidth : 1;
