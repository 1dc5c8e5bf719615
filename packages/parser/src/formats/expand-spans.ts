/** A cell with its spans as written. */
export interface SpannedCell {
  readonly colspan: number;
  readonly rowspan: number;
}

/** A cell, the grid column it begins at and how many it covers. */
export type PlacedCell<Cell> = readonly [cell: Cell, column: number, span: number];

// No table of a page is wider; spans beyond are those of a typing error or worse.
const widest = 4000;

/** Gives each cell its grid column, as HTML does it: a cell takes the next column that no cell from above reaches into. */
export const expandSpans = <Cell extends SpannedCell>(
  rows: readonly (readonly Cell[])[],
): readonly (readonly PlacedCell<Cell>[])[] => {
  // open[c]: the first row that the cell over column c no longer reaches down to.
  const open: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    return row.map((cell) => {
      while ((open[column] ?? 0) > index) column += 1;
      const at = column;
      const span = Math.max(1, Math.min(cell.colspan, widest - at));
      column += span;
      const known = cell.rowspan > 1 ? Math.min(column, widest) : Math.min(column, open.length);
      for (let covered = at; covered < known; covered += 1) open[covered] = index + cell.rowspan;
      return [cell, at, span] as const;
    });
  });
};
