import type { PageCell, PageTable } from '../page/page.ts';

/** One place of a table's grid: the cell that covers it, and whether it is that cell's first place. */
export interface GridPlace {
  readonly cell: PageCell | null;
  readonly first: boolean;
}

/** Spreads a table over its grid, spans and all; places that no cell covers hold null. */
export const gridRows = (table: PageTable): readonly (readonly GridPlace[])[] => {
  const grid: (GridPlace | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]![column]) column += 1;
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1) {
          const line = grid[at + down];
          if (line) line[column + right] = { cell, first: down === 0 && right === 0 };
        }
      column += cell.columns;
    }
  });
  const width = Math.max(table.width, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? { cell: null, first: false }));
};
