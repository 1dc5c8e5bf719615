import { isFigureLike } from './figure-like.ts';

/** A cell between borders, as far as its lines go: what is written in each, from `top` on. */
export interface RuledCell {
  readonly top: number;
  /** One text a line, trimmed; '' where the line is empty. */
  readonly lines: readonly string[];
}

// A figure too wide for its column may be broken over two lines, not over more.
const figuresEnough = 3;
// Words may end in a figure that was broken off; not in so many columns at once.
const columnsEnough = 3;

const linesAreRows = (band: readonly RuledCell[]): boolean => {
  if (band.some(({ lines }) => lines.filter(isFigureLike).length >= figuresEnough)) return true;
  const underWords = band.filter(({ lines }) => {
    const figure = lines.findIndex(isFigureLike);
    return figure > 0 && lines.slice(0, figure).some((line) => line !== '');
  });
  return underWords.length >= columnsEnough;
};

// Cells that stand side by side between the same two rules, with no rule or other cell between.
const findBands = <Cell extends RuledCell>(cells: readonly Cell[]): readonly (readonly Cell[])[] => {
  const byTop = new Map<number, Cell[]>();
  for (const cell of cells) {
    const band = byTop.get(cell.top);
    if (band) band.push(cell);
    else byTop.set(cell.top, [cell]);
  }
  const tops = [...byTop.keys()].sort((a, b) => a - b);
  // The line behind the lowest cell so far: one that reaches down into a band crosses it.
  let reached = 0;
  return tops.flatMap((top, index) => {
    const band = byTop.get(top)!;
    const height = band[0]!.lines.length;
    const crossed = reached > top || (tops[index + 1] ?? Number.POSITIVE_INFINITY) < top + height;
    for (const { lines } of band) reached = Math.max(reached, top + lines.length);
    return crossed || height < 2 || band.some(({ lines }) => lines.length !== height) ? [] : [band];
  });
};

/**
 * Of the cells of a table, those whose lines are rows of their own: some programs (mysql, psql, prettytable) draw no rule
 * between rows. A column then holds several figures, or figures stand under words in several columns. Elsewhere a cell is
 * wrapped over its lines and stays one.
 */
export const findUnruled = <Cell extends RuledCell>(cells: readonly Cell[]): ReadonlySet<Cell> =>
  new Set(findBands(cells).filter(linesAreRows).flat());
