import type { Place } from '@nianbao/schema';
import { readFigure } from '../../align/read-figure.ts';
import { leastOf } from '../../numbers/extremes.ts';
import type { FilledGrid } from './fill-grids.ts';

/** A cell of a table that may run over pages; `column`, `span` count the lines of the whole table. */
export interface TableCell {
  readonly column: number;
  readonly span: number;
  readonly rows: number;
  readonly text: string;
  readonly place: Place;
  readonly filled: boolean;
}

/** The cells that begin in one row. */
export type TableRow = readonly TableCell[];

const near = 4;

const offsets = (grid: FilledGrid): number[] => grid.grid.xs.map((x) => x - grid.grid.xs[0]!);

const holdsAll = (positions: readonly number[], others: readonly number[]): boolean =>
  others.every((other) => positions.some((position) => Math.abs(position - other) <= near));

/**
 * Whether a grid at the top of a page goes on with the one at the end of the page before: as wide, and all lines of one
 * occur in the other. The page itself may be shifted (odd and even margins).
 */
export const continues = (before: FilledGrid, next: FilledGrid): boolean => {
  const [a, b] = [offsets(before), offsets(next)];
  return Math.abs(a.at(-1)! - b.at(-1)!) <= 2 * near && (holdsAll(a, b) || holdsAll(b, a));
};

/**
 * Takes away empty columns beside a grid that the grid before has not: the sides of a frame around the whole text begin
 * and end with a table that fills its page.
 */
export const trimSides = (before: FilledGrid, next: FilledGrid): FilledGrid => {
  const [left, right] = [before.grid.xs[0]! - near, before.grid.xs.at(-1)! + near];
  const xs = next.grid.xs.filter((x) => x >= left && x <= right);
  const cells = next.cells.filter((cell) => cell.box[0] >= left && cell.box[2] <= right);
  const outside = next.cells.filter((cell) => !cells.includes(cell));
  if (outside.length === 0 || outside.some((cell) => cell.text !== '')) return next;
  return { ...next, grid: { ...next.grid, xs }, cells };
};

const rowsOf = (piece: FilledGrid, lines: readonly number[]): TableCell[][] => {
  const left = piece.grid.xs[0]!;
  const lineAt = (x: number): number => {
    const distances = lines.map((line) => Math.abs(line - (x - left)));
    return distances.indexOf(leastOf(distances));
  };
  const rows: TableCell[][] = piece.grid.ys.slice(1).map(() => []);
  for (const cell of piece.cells) {
    const column = lineAt(cell.box[0]);
    const span = Math.max(1, lineAt(cell.box[2]) - column);
    rows[cell.row]!.push({ ...cell, column, span });
  }
  return rows.map((row) => row.sort((a, b) => a.column - b.column));
};

const signature = (row: TableRow): string => row.map((cell) => `${cell.column}:${cell.text}`).join('|');

// The header is repeated on every page: exactly the rows that the table began with.
const withoutHeader = (rows: readonly TableCell[][], table: readonly TableRow[]): readonly TableCell[][] => {
  let same = 0;
  while (same < rows.length && same < table.length && signature(rows[same]!) === signature(table[same]!)) same += 1;
  return rows.slice(same);
};

const isFigure = (cell: TableCell): boolean => cell.text !== '' && readFigure(cell.text).state !== 'text';

const counterpart = (row: TableRow, cell: TableCell): TableCell | undefined =>
  row.find((other) => other.column === cell.column && other.span === cell.span);

const enumerated = /^[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]/;

/**
 * Whether the first row of a page is the rest of the last one of the page before. Where neither page draws a line at the
 * break, the row is cut. Where both do, a label that filled its line and goes on without a number says so.
 */
const isCutRow = (last: TableRow, first: TableRow, open: boolean): boolean => {
  if (first.length === 0 || last.length === 0) return false;
  if (first.some((cell) => isFigure(cell) && isFigure(counterpart(last, cell) ?? { ...cell, text: '' }))) return false;
  if (open) return true;
  // Only a group's label goes on: the row itself is empty.
  if (first.some((cell) => cell.rows > 1) && first.every((cell) => cell.rows > 1 || cell.text === '')) return true;
  if (last.some(isFigure) === first.some(isFigure)) return false;
  const label = first.findLast((cell) => cell.rows === 1 && cell.text !== '' && !isFigure(cell));
  const before = label && counterpart(last, label);
  return before?.filled === true && before.rows === 1 && !enumerated.test(label!.text);
};

const mergeCells = (cell: TableCell, rest: TableCell): TableCell => {
  const rows = cell.rows + rest.rows - 1;
  if (rest.text === '') return { ...cell, rows };
  return cell.text === ''
    ? { ...cell, rows, text: rest.text, place: rest.place, filled: rest.filled }
    : { ...cell, rows, text: cell.text + rest.text };
};

// The cells that reach down to the end of the table so far.
const reaching = (table: readonly TableRow[]): TableCell[] =>
  table.flatMap((row, index) => row.filter((cell) => index + cell.rows >= table.length));

/**
 * Joins the pieces of one table, page after page: repeated header rows are dropped, a row cut by the break is one again.
 * A figure that stands on the later page keeps its place there. `atBreak`: the table begins at the top of a page and
 * could not be joined to what was before; its first row may be the rest of another, so nothing in it is called blank.
 */
export const joinGrids = (pieces: readonly FilledGrid[], atBreak: boolean): readonly TableRow[] => {
  const lines = [...new Set(pieces.flatMap(offsets))]
    .sort((a, b) => a - b)
    .filter((line, index, all) => index === 0 || line - all[index - 1]! > near);
  const table: TableCell[][] = [];
  pieces.forEach((piece, index) => {
    const rows = rowsOf(piece, lines).map((row) => [...row]);
    const before = pieces[index - 1];
    const fresh = before ? withoutHeader(rows, table) : rows;
    const last = before ? reaching(table) : [];
    const first = fresh[0] ?? [];
    if (before && isCutRow(last, first, before.grid.openBottom && piece.grid.openTop)) {
      const rest: TableCell[] = [];
      for (const cell of first) {
        const found = counterpart(last, cell);
        const row = found && table.find((each) => each.includes(found));
        if (found && row) row[row.indexOf(found)] = mergeCells(found, cell);
        else rest.push(cell);
      }
      if (rest.some((cell) => cell.text !== '')) table.push(rest);
      for (const row of fresh.slice(1)) table.push(row);
    } else for (const row of fresh) table.push(row);
  });
  const [first, ...rest] = table;
  return atBreak && first && !first.some(isFigure) ? [first.filter((cell) => cell.text !== ''), ...rest] : table;
};
