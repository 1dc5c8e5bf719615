// A recogniser that reads nothing: it gives back words typed from a text, with boxes as on a page of 2480 × 3508 pixels.
import type { OcrReader, OcrWord } from '../src/index.ts';

const lineHeight = 44;
const glyph = 26;
const firstColumn = 1300;
const columnWidth = 90;

const wordAt = (text: string, left: number, top: number, confidence: number): OcrWord => {
  const width = [...text].reduce((sum, each) => sum + (each < '\u0080' ? glyph / 2 : glyph), 0);
  // Digits stand a little lower than ideographs and are less high.
  const inset = /^[\d.-]+$/.test(text) ? 5 : 0;
  return { text, bbox: [left, top + inset, left + width, top + glyph + 2], confidence };
};

/** What the fake makes of one printed word: another text, another confidence, or (null) nothing. */
export type Misreading = (word: OcrWord, line: string) => OcrWord | null;

/** The words of a text whose cells are parted by ' | ': labels on the left, figures in columns. */
export const wordsOf = (text: string, misread: Misreading = (word) => word): readonly OcrWord[] =>
  text.split('\n').flatMap((line, row) => {
    const top = 100 + row * lineHeight;
    const parted = line.split(' | ');
    // A row without a label: table 4.
    const cells = /^\d+$/.test(parted[0]!) && parted.length > 1 ? ['', ...parted] : parted;
    const figures = cells.slice(1).map((cell, index) => wordAt(cell, firstColumn + index * columnWidth, top, 0.96));
    // Ideographs come one or a few at a time.
    const pieces = cells[0]!.match(/[\s\S]{1,4}/g) ?? [];
    let left = 100;
    const words = pieces.map((piece) => {
      const word = wordAt(piece, left, top, 0.93);
      left = word.bbox[2] + 2;
      return word;
    });
    return [...words, ...figures].map((word) => misread(word, line)).filter((word) => word !== null);
  });

/** A recogniser that finds these words in whatever picture it is given. */
export const fakeOcr =
  (words: readonly OcrWord[]): OcrReader =>
  async () =>
    words;
