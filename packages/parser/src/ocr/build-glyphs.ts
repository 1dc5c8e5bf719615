import type { Box, Glyph } from '../formats/pdf/page-content.ts';
import type { OcrWord } from './ocr-reader.ts';

/** A recognised word on its page; the box in the page's own units. */
export interface PlacedWord {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number;
  readonly page: number;
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

// What the edges of a table look like to a recogniser parts words as white space does.
const piece = /[^\s|｜丨[\]〔〕_￣¦]+/g;

const splitWord = ({ text, bbox: [left, top, right, bottom], confidence }: OcrWord, page: number): PlacedWord[] => {
  const width = (right - left) / Math.max(text.length, 1);
  return [...text.matchAll(piece)].map((match) => {
    const from = left + match.index * width;
    const box: Box = [from, top, from + match[0].length * width, bottom];
    return { text: match[0], box, confidence: Math.min(Math.max(confidence, 0), 1), page };
  });
};

/** Words as the recogniser gives them → words without white space and without the edges of tables. */
export const placeWords = (words: readonly OcrWord[], page: number): readonly PlacedWord[] =>
  words
    .filter(({ bbox, confidence }) => bbox.every(Number.isFinite) && Number.isFinite(confidence))
    .flatMap((word) => splitWord(word, page));

/**
 * Words as glyphs, so that lines and rows are found as in a PDF. A flat word (一, —, a comma) has a low box: it takes the
 * height of the page's other words, around its own middle.
 */
export const buildGlyphs = (words: readonly PlacedWord[]): readonly Glyph[] => {
  const usual = median(words.map(({ box }) => box[3] - box[1]));
  return words.map(({ text, box: [left, top, right, bottom] }) => {
    const size = Math.max(bottom - top, usual);
    return { text, left, right, size, baseline: (top + bottom) / 2 + 0.38 * size, turned: false };
  });
};
