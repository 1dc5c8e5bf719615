import type { Line } from './compose-lines.ts';
import type { FilledGrid } from './fill-grids.ts';

/** A page as far as it is understood: its tables, and the printed lines outside them from top to bottom. */
export interface PageLayout {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly grids: readonly FilledGrid[];
  readonly lines: readonly Line[];
}

const margin = 0.12;
const number = /^\D{0,3}\d{1,3}\D{0,3}$/;
const decorated =
  /^[\s·]*(?:[-—–－_~]+\s*\d{1,3}\s*[-—–－_~]+|第\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*[/／]\s*\d{1,3})[\s·]*$/;

const atEdge = ({ height, lines }: PageLayout, index: number): boolean => {
  const line = lines[index]!;
  const upper = index < 2 && line.box[3] <= margin * height;
  return upper || (index >= lines.length - 2 && line.box[1] >= (1 - margin) * height);
};

// Figures differ from page to page, words do not; a line of figures alone may be a row of a table.
const wording = (line: Line): string =>
  /\p{L}/u.test(line.text) ? line.text.replace(/\d+/g, '#').replace(/\s+/g, '') : '';

const isPageNumber = (layout: PageLayout, index: number): boolean => {
  const line = layout.lines[index]!;
  if (!atEdge(layout, index)) return false;
  if (decorated.test(line.text)) return true;
  if (line.segments.length > 1 || !number.test(line.text) || /\p{L}/u.test(line.text)) return false;
  const others = [
    ...layout.lines.filter((other) => other !== line).map((other) => other.box),
    ...layout.grids.map(({ grid }) => [0, grid.ys[0]!, 0, grid.ys.at(-1)!] as const),
  ];
  return others.every(
    ([, top, , bottom]) => top - line.box[3] > 1.5 * line.size || line.box[1] - bottom > 1.5 * line.size,
  );
};

/** Takes page numbers and running heads away: what stands alone in the margin as a number, or there on several pages. */
export const dropFurniture = (layouts: readonly PageLayout[]): readonly PageLayout[] => {
  const repeated = (line: Line, own: PageLayout): boolean => {
    const words = wording(line);
    if (words === '') return false;
    return layouts.some(
      (layout) =>
        layout !== own &&
        layout.lines.some(
          (other, index) =>
            Math.abs(other.box[1] - line.box[1]) <= 3 && wording(other) === words && atEdge(layout, index),
        ),
    );
  };
  return layouts.map((layout) => ({
    ...layout,
    lines: layout.lines.filter(
      (line, index) => !isPageNumber(layout, index) && !(atEdge(layout, index) && repeated(line, layout)),
    ),
  }));
};
