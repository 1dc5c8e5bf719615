import type { Box, Glyph, Rule } from './page-content.ts';
import { glyphBox } from './page-content.ts';

/** A glyph with what decides whether anybody sees it. */
export interface DrawnGlyph {
  readonly glyph: Glyph;
  /** Its place among the page's operators. */
  readonly order: number;
  readonly white: boolean;
  /** Drawn without paint, as the layer of words over a scanned page is. */
  readonly invisible: boolean;
  /** What of the page may be painted on; null: all of it. */
  readonly clip: Box | null;
}

/** A filled area of a page. */
export interface FilledBox {
  readonly box: Box;
  readonly order: number;
  readonly white: boolean;
}

// More pairs of glyphs and fillings are no report's page, but one made to hang a reader; then the last fillings count.
const mostPairs = 20_000_000;
// Points; no eye reads smaller letters.
const smallest = 1;

const middleOf = (glyph: Glyph): readonly [number, number] => {
  const [left, top, right, bottom] = glyphBox(glyph);
  return [(left + right) / 2, (top + bottom) / 2];
};

const holds = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/**
 * The glyphs that are seen: not outside of the page or of what may be painted on, not painted over in white, not white on
 * white, not drawn without paint beside text that is. A page most of whose text has no paint is a scanned one with words
 * over it, which are read. `pictured`: a picture may be what white letters stand on.
 */
export const seeGlyphs = (
  drawn: readonly DrawnGlyph[],
  filled: readonly FilledBox[],
  page: { readonly width: number; readonly height: number; readonly pictured: boolean },
): readonly DrawnGlyph[] => {
  const bounds: Box = [0, 0, page.width, page.height];
  const looked = filled.slice(-Math.max(1, Math.floor(mostPairs / Math.max(1, drawn.length))));
  const covers = looked.filter(({ white }) => white);
  const grounds = looked.filter(({ white }) => !white);
  const inPaint = 2 * drawn.filter(({ invisible }) => !invisible).length > drawn.length;
  return drawn.filter(({ glyph, order, white, invisible, clip }) => {
    const middle = middleOf(glyph);
    if (!holds(bounds, middle) || (clip && !holds(clip, middle)) || glyph.size < smallest) return false;
    if (invisible) return !inPaint;
    if (covers.some((cover) => cover.order > order && holds(cover.box, middle))) return false;
    return !white || page.pictured || grounds.some((ground) => ground.order < order && holds(ground.box, middle));
  });
};

// In sizes of the letters: a stroke through them is as long as a few of them, at half of their height.
const longestStroke = 8;

/**
 * The glyphs with those that a short line runs through as U+FFFD: a figure struck out is not published, and a line that
 * belongs to a table does not run through figures, but nothing here tells which of the two it is.
 */
export const doubtStruck = (glyphs: readonly Glyph[], rules: readonly Rule[]): readonly Glyph[] => {
  const level = rules.filter(({ vertical }) => !vertical).toSorted((a, b) => a.at - b.at);
  if (level.length === 0) return glyphs;
  const firstBelow = (y: number): number => {
    let [low, high] = [0, level.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (level[middle]!.at < y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isStruck = ({ left, right, baseline, size, turned, text }: Glyph): boolean => {
    if (turned || !/\d/.test(text)) return false;
    const x = (left + right) / 2;
    for (let index = firstBelow(baseline - 0.6 * size); index < level.length; index += 1) {
      const { at, from, to } = level[index]!;
      if (at > baseline - 0.15 * size) return false;
      if (from <= x && x <= to && to - from <= longestStroke * size) return true;
    }
    return false;
  };
  return glyphs.map((glyph) => (isStruck(glyph) ? { ...glyph, text: '\ufffd' } : glyph));
};
