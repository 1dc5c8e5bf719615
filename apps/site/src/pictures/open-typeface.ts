// Words as outlines, so that a picture looks the same on every machine, whatever fonts that has.
import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';

/** A line of words as SVG path elements on its baseline, from x = 0; `width` in pixels. */
export interface Outline {
  readonly paths: string;
  readonly width: number;
}

/** A face. `measure` gives the width of words in pixels at a size. */
export interface Typeface {
  readonly outline: (words: string, size: number) => Outline;
  readonly measure: (words: string, size: number) => number;
}

// What Chinese printers set for a character that is not in the case.
const geta = '〓';

interface Glyph {
  readonly path: string;
  readonly advance: number;
}

/** Opens a font file. Characters that it does not hold are set as 〓. Example: `openTypeface(file).outline('年报', 44)` */
export const openTypeface = (file: string): Typeface => {
  const font = create(readFileSync(file));
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} holds several fonts, expected one.`);
  const glyphs = new Map<string, Glyph>();
  const readGlyph = (character: string): Glyph => {
    const known = glyphs.get(character);
    if (known) return known;
    const code = character.codePointAt(0)!;
    const glyph = font.glyphForCodePoint(font.hasGlyphForCodePoint(code) ? code : geta.codePointAt(0)!);
    const read = { path: glyph.path.toSVG(), advance: glyph.advanceWidth };
    glyphs.set(character, read);
    return read;
  };
  const measure = (words: string, size: number): number =>
    [...words].reduce((sum, character) => sum + readGlyph(character).advance, 0) * (size / font.unitsPerEm);
  const outline = (words: string, size: number): Outline => {
    const scale = size / font.unitsPerEm;
    let x = 0;
    const paths = [...words].map((character) => {
      const { path, advance } = readGlyph(character);
      const place = `translate(${(x * scale).toFixed(1)} 0) scale(${scale} ${-scale})`;
      x += advance;
      return path === '' ? '' : `<path transform="${place}" d="${path}"/>`;
    });
    return { paths: paths.join(''), width: x * scale };
  };
  return { outline, measure };
};
