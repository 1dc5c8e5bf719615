import { greatestOf, leastOf } from '../../numbers/extremes.ts';
import type { Line } from './compose-lines.ts';
import { joinLines } from './compose-lines.ts';
import { type Box, unionBox } from './page-content.ts';

/** Lines that are one paragraph; `box` is on the page where it begins. */
export interface Paragraph {
  readonly text: string;
  readonly box: Box;
  readonly lines: readonly Line[];
}

/** The left and right edge of a page's text. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
}

/** Where a page's lines begin and end, judged by all of them. */
export const findTextColumn = (lines: readonly Line[]): TextColumn => ({
  left: leastOf(lines.map((line) => line.box[0])),
  right: greatestOf(lines.map((line) => line.box[2])),
});

const isIndented = (line: Line, column: TextColumn): boolean => line.box[0] - column.left > 1.2 * line.size;

const endsSentence = /[。!!?？;；:：]["”』」)）]?$/;

/**
 * Whether `next` goes on with the paragraph of `lines`: its last line is full, the next one begins at the left edge, both
 * are of one size. Where paragraphs are not indented, a full stop at the end of a full line ends the paragraph.
 */
export const continuesParagraph = (
  lines: readonly Line[],
  next: Line,
  columns: readonly [TextColumn, TextColumn],
  samePage: boolean,
): boolean => {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  if (last.segments.length > 1 || next.segments.length > 1) return false;
  if (Math.abs(last.size - next.size) > 0.1 * last.size) return false;
  if (columns[0].right - last.box[2] > 2.2 * last.size || isIndented(next, columns[1])) return false;
  if (lines.length > 1 && isIndented(last, columns[0])) return false;
  if (samePage && next.box[1] - last.box[3] > 1.6 * last.size) return false;
  return isIndented(first, columns[0]) || !endsSentence.test(last.text);
};

/** Builds a paragraph of lines; those on the first page give its place. */
export const buildParagraph = (lines: readonly Line[], onFirstPage: number): Paragraph => ({
  text: joinLines(lines, 0),
  box: unionBox(lines.slice(0, onFirstPage).map((line) => line.box)),
  lines,
});
