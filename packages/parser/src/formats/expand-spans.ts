/** A cell with its spans as written. */
export interface SpannedCell {
  readonly colspan: number;
  readonly rowspan: number;
}

/** Gives each cell its grid column, as HTML does it: a cell takes the next column that no cell from above reaches into. */
export const expandSpans = <Cell extends SpannedCell>(
  rows: readonly (readonly Cell[])[],
): readonly (readonly (readonly [cell: Cell, column: number])[])[] => {
  // open[c]: how many more rows the cell over column c reaches down.
  const open: number[] = [];
  return rows.map((row) => {
    let column = 0;
    const placed = row.map((cell) => {
      while ((open[column] ?? 0) > 0) column += 1;
      const at = column;
      for (let index = 0; index < cell.colspan; index += 1) open[column + index] = cell.rowspan;
      column += cell.colspan;
      return [cell, at] as const;
    });
    for (let index = 0; index < open.length; index += 1) if ((open[index] ?? 0) > 0) open[index] = open[index]! - 1;
    return placed;
  });
};
