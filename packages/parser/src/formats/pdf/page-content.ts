// What one page of a PDF says: glyphs and ruling lines, in points, the page's top left corner being 0, 0.

/** left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/**
 * One glyph. `baseline` grows downwards; `turned`: set at a right angle to the page (vertical group labels).
 * A blank glyph has text ' '; one that the file gives no character for has U+FFFD.
 */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly turned: boolean;
}

/** A horizontal or vertical line: `at` is its y or x, `from`/`to` its ends. */
export interface Rule {
  readonly vertical: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Glyphs in the order of the file, rules as drawn. `hidden`: how many glyphs are drawn invisibly (a layer of OCR).
 * `pictured`: an image covers a good part of the page.
 */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly hidden: number;
  readonly pictured: boolean;
  /** How many drawing operators the page has. */
  readonly operators: number;
}

/** The box of a glyph: the em box of its line, as wide as its advance. */
export const glyphBox = (glyph: Glyph): Box => [
  glyph.left,
  glyph.baseline - 0.88 * glyph.size,
  glyph.right,
  glyph.baseline + 0.12 * glyph.size,
];

/** The smallest box around boxes; all zero for none. Example: `unionBox([[0, 0, 1, 1], [2, 2, 3, 3]])` → [0, 0, 3, 3] */
export const unionBox = (boxes: readonly Box[]): Box => {
  const first = boxes[0] ?? [0, 0, 0, 0];
  let [left, top, right, bottom] = first;
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom];
};
