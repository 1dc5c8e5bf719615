import { greatestOf } from '../../numbers/extremes.ts';
import { type Box, type Glyph, glyphBox, unionBox } from './page-content.ts';

/** A run of glyphs with no wide gap in it. */
export interface Segment {
  readonly text: string;
  readonly box: Box;
  readonly glyphs: readonly Glyph[];
}

/** A printed line: its segments from left to right. */
export interface Line {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly segments: readonly Segment[];
}

const isHan = (text: string): boolean => /^[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/.test(text);

// Bold is sometimes drawn as the same glyph twice, a hair apart.
const isEcho = (glyph: Glyph, before: Glyph): boolean =>
  glyph.text === before.text &&
  Math.abs(glyph.left - before.left) < 0.3 * Math.max(glyph.right - glyph.left, 0.5) &&
  Math.abs(glyph.baseline - before.baseline) < 0.3 * glyph.size;

const isSpaced = (before: Glyph, glyph: Glyph, blank: boolean): boolean => {
  const gap = (glyph.left - before.right) / Math.min(before.size, glyph.size);
  const han = Number(isHan(before.text)) + Number(isHan(glyph.text));
  if (blank && gap >= (han === 2 ? 0.3 : 0.1)) return true;
  return gap >= (han === 0 ? 0.3 : han === 1 ? 0.5 : 0.8);
};

const buildSegment = (glyphs: readonly Glyph[], text: string): Segment => ({
  text,
  glyphs,
  box: unionBox(glyphs.map(glyphBox)),
});

const buildLine = (unsorted: readonly Glyph[], widestGap: number): Line | null => {
  const glyphs = unsorted[0]?.turned ? unsorted : [...unsorted].sort((a, b) => a.left - b.left);
  const segments: Segment[] = [];
  let run: Glyph[] = [];
  let text = '';
  let blank = false;
  for (const glyph of glyphs) {
    if (glyph.text === ' ') {
      blank = true;
      continue;
    }
    const before = run.at(-1);
    if (before && isEcho(glyph, before)) continue;
    if (before && !glyph.turned) {
      if (glyph.left - before.right >= widestGap * Math.min(before.size, glyph.size)) {
        segments.push(buildSegment(run, text));
        run = [];
        text = '';
      } else if (isSpaced(before, glyph, blank)) text += ' ';
    }
    run.push(glyph);
    text += glyph.text;
    blank = false;
  }
  if (run.length > 0) segments.push(buildSegment(run, text));
  if (segments.length === 0) return null;
  return {
    text: segments.map((segment) => segment.text).join(' '),
    box: unionBox(segments.map((segment) => segment.box)),
    size: greatestOf(segments.flatMap((segment) => segment.glyphs.map((glyph) => glyph.size))),
    segments,
  };
};

/**
 * Puts glyphs into printed lines, from top to bottom, each from left to right. A gap of `widestGap` em or more parts a
 * line into segments. Glyphs set at a right angle make one line of their own, in the order of the file.
 */
export const composeLines = (glyphs: readonly Glyph[], widestGap = Number.POSITIVE_INFINITY): readonly Line[] => {
  const turned = glyphs.filter((glyph) => glyph.turned);
  const upright = glyphs.filter((glyph) => !glyph.turned && glyph.text !== ' ');
  const blanks = glyphs.filter((glyph) => !glyph.turned && glyph.text === ' ');
  const groups: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...upright].sort((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    if (group && glyph.baseline - group.baseline <= 0.4 * Math.max(group.size, glyph.size)) {
      group.glyphs.push(glyph);
      group.size = Math.max(group.size, glyph.size);
    } else groups.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
  }
  for (const blank of blanks)
    groups
      .find((group) => Math.abs(blank.baseline - group.baseline) <= 0.4 * Math.max(group.size, blank.size))
      ?.glyphs.push(blank);
  const lines = groups.map((group) => buildLine(group.glyphs, widestGap));
  if (turned.some((glyph) => glyph.text !== ' ')) lines.push(buildLine(turned, widestGap));
  return lines.filter((line) => line !== null).sort((a, b) => a.box[1] - b.box[1]);
};

/**
 * The text of wrapped lines as one: nothing between ideographs, a space elsewhere. `width`: what a line may hold; a number
 * that fills its line goes on in the next one (108 | 6 in a narrow cell is 1086), one that does not is another number.
 */
export const joinLines = (lines: readonly Line[], width: number): string =>
  lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (!before) return line.text;
    if (isHan(text.at(-1)!) || isHan(line.text)) return text + line.text;
    const figures = /[\d.,]$/.test(text) && /^[\d.,]/.test(line.text);
    const room = width - (before.box[2] - before.box[0]);
    const digit = line.segments[0]!.glyphs[0]!;
    const filled = room < 1.5 * (digit.right - digit.left) + 11;
    return figures && filled && before.segments.length === 1 ? text + line.text : `${text} ${line.text}`;
  }, '');
