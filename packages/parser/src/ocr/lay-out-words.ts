import { composeLines } from '../formats/pdf/compose-lines.ts';
import type { PageLayout } from '../formats/pdf/drop-furniture.ts';
import { partFigures } from '../formats/pdf/find-loose-rows.ts';
import { buildGlyphs, type PlacedWord } from './build-glyphs.ts';

const widestGap = 1;

/** The words of a page as lines, in the shape that PDF pages have; a picture has no ruling lines that we know of. */
export const layOutWords = (
  words: readonly PlacedWord[],
  page: number,
  size: readonly [number, number] | null = null,
): PageLayout => {
  const right = Math.max(0, ...words.map(({ box }) => box[2]));
  const bottom = Math.max(0, ...words.map(({ box }) => box[3]));
  const lines = composeLines(buildGlyphs(words), widestGap).map(partFigures);
  return { page, width: size?.[0] ?? right, height: size?.[1] ?? 1.05 * bottom, grids: [], lines };
};
