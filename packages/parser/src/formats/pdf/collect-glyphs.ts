import { decodeRadicals } from './decode-radicals.ts';
import type { GraphicsState } from './graphics-state.ts';
import { applyTo, type Matrix, multiply } from './matrix.ts';
import type { Glyph } from './page-content.ts';

/** A glyph as pdf.js hands it over; widths in thousandths. */
export interface SourceGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** What showing a string yields: its glyphs, the pen afterwards. */
export interface ShownText {
  readonly glyphs: readonly Glyph[];
  readonly state: GraphicsState;
}

const straight = 0.98;

/** Glyph 3: the space of most fonts, which many writers give no character; `readPage` decides. */
export const glyphThree = '\u0003';

// A glyph without a character comes as a control character (its number in the font) or as nothing: never a guess.
const textOf = (unicode: string): string => {
  if (unicode === '') return '\ufffd';
  if (unicode === glyphThree) return unicode;
  if (/^[\s\u00ad\u200b\ufeff]+$/.test(unicode)) return ' ';
  const code = unicode.charCodeAt(0);
  return code < 0x20 || (code >= 0x7f && code < 0xa0) ? '\ufffd' : decodeRadicals(unicode);
};

const place = (
  map: Matrix,
  text: string,
  start: readonly [number, number],
  end: readonly [number, number],
  size: number,
): Glyph | null => {
  const reach = Math.hypot(map[0], map[1]);
  if (reach === 0 || !Number.isFinite(reach)) return null;
  const [cos, sin] = [map[0] / reach, map[1] / reach];
  const from = applyTo(map, start[0], start[1]);
  const to = applyTo(map, end[0], end[1]);
  const height = size * Math.hypot(map[2], map[3]);
  const across = { left: Math.min(from[0], to[0]), right: Math.max(from[0], to[0]), size: height, turned: false };
  if (cos > straight) return { ...across, text, baseline: from[1] };
  // A figure on its head is printed, but 6 and 9 are not told apart: it is not read, and its cell is not empty.
  if (cos < -straight && /\d/.test(text)) return { ...across, text: '\ufffd', baseline: from[1] + 0.76 * height };
  // Text at another angle than 0 or 90 degrees is a watermark or a stamp across the page.
  if (Math.abs(sin) < straight) return null;
  const middle = (from[1] + to[1]) / 2;
  const left = sin > 0 ? from[0] : from[0] - height;
  return { text, left, right: left + height, baseline: middle + 0.38 * height, size: height, turned: true };
};

/**
 * Places the glyphs of one string and moves the pen (PDF 32000-1, 9.4.4). Numbers between glyphs are kerning. A font that
 * could not be decoded leaves one U+FFFD where its text begins, so that what is unreadable is not taken for blank.
 */
export const showText = (state: GraphicsState, items: readonly (SourceGlyph | number)[]): ShownText => {
  const map = multiply(state.ctm, state.textMatrix);
  const size = Math.abs(state.fontSize);
  const direction = state.fontSize < 0 ? -1 : 1;
  const scale = state.horizontalScale * direction;
  const glyphs: Glyph[] = [];
  const add = (text: string, from: number, to: number): void => {
    const y = state.y + state.rise;
    const glyph = state.font?.vertical
      ? place(
          map,
          text,
          [state.x - size / 2, y - from - 0.88 * size],
          [state.x + size / 2, y - from - 0.88 * size],
          size,
        )
      : place(map, text, [state.x + from * scale, y], [state.x + to * scale, y], size);
    if (glyph) glyphs.push(glyph);
  };
  if (!state.font) {
    add('\ufffd', 0, size / 2);
    return { glyphs, state };
  }
  const { unit, vertical } = state.font;
  let pen = 0;
  for (const item of items) {
    if (typeof item === 'number') {
      pen += ((vertical ? 1 : -1) * item * size) / 1000;
      continue;
    }
    const width = vertical ? -(item.vmetric?.[0] ?? -1000) : item.width;
    const spacing = (item.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    const advance = width * unit * size;
    add(textOf(item.unicode), pen, pen + Math.abs(advance));
    pen += vertical ? Math.abs(advance) - spacing * direction : advance + spacing * direction;
  }
  const moved = vertical ? { ...state, y: state.y - pen } : { ...state, x: state.x + pen * scale };
  return { glyphs, state: moved };
};
