import type { Place } from '@nianbao/schema';
import { composeLines, joinLines, type Line } from './compose-lines.ts';
import type { Grid, GridCell } from './find-grids.ts';
import { type Box, type Glyph, glyphBox, unionBox } from './page-content.ts';

/** A cell with what is printed in it. `filled`: its last line reaches to its edge, so that words may go on elsewhere. */
export interface FilledCell extends GridCell {
  readonly text: string;
  readonly place: Place;
  readonly filled: boolean;
}

/** A grid with its texts. */
export interface FilledGrid {
  readonly grid: Grid;
  readonly page: number;
  readonly cells: readonly FilledCell[];
}

/** The grids of a page and the glyphs that lie in none. */
export interface FilledPage {
  readonly grids: readonly FilledGrid[];
  readonly loose: readonly Glyph[];
}

// Longer than any label: the table only frames running text (the same limit as for HTML).
const longestCell = 600;

/** A box as a place: clipped to nothing, rounded to hundredths of a point. */
export const placeOf = (page: number, box: Box): Place => {
  const [left, top, right, bottom] = box.map((value) => Math.round(value * 100) / 100);
  return { page, bbox: [left!, top!, right!, bottom!] };
};

const centre = (glyph: Glyph): readonly [number, number] => {
  const [left, top, right, bottom] = glyphBox(glyph);
  return [(left + right) / 2, (top + bottom) / 2];
};

const fieldIndex = (positions: readonly number[], value: number): number => {
  for (let index = 1; index < positions.length; index += 1)
    if (value < positions[index]!) return value >= positions[index - 1]! ? index - 1 : -1;
  return -1;
};

const cellIndex = (grid: Grid, [x, y]: readonly [number, number]): number => {
  const [column, row] = [fieldIndex(grid.xs, x), fieldIndex(grid.ys, y)];
  return column === -1 || row === -1 ? -1 : grid.cellAt[row * (grid.xs.length - 1) + column]!;
};

// A number too wide for its cell runs over the line: the line goes through a digit. It belongs where its middle is.
const overflowing = (grid: Grid, glyphs: readonly Glyph[]): ReadonlyMap<Glyph, readonly [number, number]> => {
  const moved = new Map<Glyph, readonly [number, number]>();
  const digits = glyphs.filter((glyph) => /^[\d.,]$/.test(glyph.text));
  for (const line of composeLines(digits, 0.15)) {
    for (const { box, glyphs: word } of line.segments) {
      const cut = grid.xs.some((x) =>
        word.some((glyph) => {
          const margin = 0.15 * (glyph.right - glyph.left);
          return glyph.left + margin < x && x < glyph.right - margin;
        }),
      );
      if (cut) for (const glyph of word) moved.set(glyph, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
    }
  }
  return moved;
};

const fillCell = (cell: GridCell, glyphs: readonly Glyph[], page: number): FilledCell => {
  const lines: readonly Line[] = glyphs.length === 0 ? [] : composeLines(glyphs);
  const width = cell.box[2] - cell.box[0];
  const last = lines.at(-1);
  return {
    ...cell,
    text: joinLines(lines, width),
    place: placeOf(page, unionBox([cell.box, ...lines.map((line) => line.box)])),
    filled: last !== undefined && width - (last.box[2] - last.box[0]) < 2.5 * last.size + 11,
  };
};

/**
 * Puts a page's glyphs into its grids, the smallest first, since a frame may hold a table. Grids that hold running text
 * or nothing to part are dissolved, their glyphs are loose again.
 */
export const fillGrids = (found: readonly Grid[], glyphs: readonly Glyph[], page: number): FilledPage => {
  const area = ({ xs, ys }: Grid): number => (xs.at(-1)! - xs[0]!) * (ys.at(-1)! - ys[0]!);
  const grids: FilledGrid[] = [];
  let loose: readonly Glyph[] = glyphs;
  for (const grid of [...found].sort((a, b) => area(a) - area(b))) {
    const within = new Map<number, Glyph[]>();
    const rest: Glyph[] = [];
    const moved = overflowing(grid, loose);
    for (const glyph of loose) {
      const index = cellIndex(grid, moved.get(glyph) ?? centre(glyph));
      const cell = within.get(index);
      if (index === -1) rest.push(glyph);
      else if (cell) cell.push(glyph);
      else within.set(index, [glyph]);
    }
    const cells = grid.cells.map((cell, index) => fillCell(cell, within.get(index) ?? [], page));
    const texts = cells.filter((cell) => cell.text !== '');
    if (texts.length < 2 || texts.some((cell) => cell.text.length > longestCell)) continue;
    grids.push({ grid, page, cells });
    loose = rest;
  }
  return { grids: grids.sort((a, b) => a.grid.ys[0]! - b.grid.ys[0]!), loose };
};
