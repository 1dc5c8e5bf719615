import { greatestOf, leastOf } from '../../numbers/extremes.ts';
import { disjointSets } from './disjoint-sets.ts';
import { mergeRules } from './merge-rules.ts';
import type { Box, Rule } from './page-content.ts';

/** One cell of a grid: where it begins, how far it reaches, its box on the page. */
export interface GridCell {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly box: Box;
}

/**
 * A table as drawn. `xs`, `ys`: its lines from left to right and from top to bottom. `cellAt[row * (xs - 1) + column]` is
 * the cell over that field. `openTop`, `openBottom`: no line was drawn there, as where a page cuts a row.
 */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  readonly cellAt: readonly number[];
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

const touch = 3;
const mostlyDrawn = 0.5;
// No column is so narrow: both are one line, as where each cell has a border of its own.
const samePosition = 4;
const mostRules = 4_000;
const mostFields = 40_000;

const clusterPositions = (values: readonly number[]): number[] => {
  const found: number[] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - start <= samePosition) continue;
    found.push(value);
    start = value;
  }
  return found;
};

// A line that is missing at an edge is supplied: a page break leaves cells open, a table may have no sides.
const positionsOf = (across: readonly Rule[], along: readonly Rule[]): number[] => {
  const ends = along.flatMap((rule) => [rule.from, rule.to]);
  return clusterPositions([
    ...across.map((rule) => rule.at),
    ...(ends.length > 0 ? [leastOf(ends), greatestOf(ends)] : []),
  ]);
};

// Whether the line at position `index` is drawn along a field of the other direction, but for gaps (dashes).
const drawnAlong = (
  positions: readonly number[],
  rules: readonly Rule[],
  borders: readonly number[],
): ((index: number, field: number) => boolean) => {
  const byPosition = positions.map((position) => rules.filter((rule) => Math.abs(rule.at - position) <= samePosition));
  return (index, field) => {
    const [from, to] = [borders[field]!, borders[field + 1]!];
    const drawn = byPosition[index]!.map((rule) => Math.min(rule.to, to) - Math.max(rule.from, from));
    return drawn.reduce((sum, length) => sum + Math.max(0, length), 0) >= mostlyDrawn * (to - from);
  };
};

const buildGrid = (rules: readonly Rule[]): Grid | null => {
  const vertical = rules.filter((rule) => rule.vertical);
  const horizontal = rules.filter((rule) => !rule.vertical);
  const xs = positionsOf(vertical, horizontal);
  const ys = positionsOf(horizontal, vertical);
  const [width, height] = [xs.length - 1, ys.length - 1];
  if (width < 1 || height < 1 || width * height > mostFields) return null;
  const [isVertical, isHorizontal] = [drawnAlong(xs, vertical, ys), drawnAlong(ys, horizontal, xs)];
  const sets = disjointSets(width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const field = row * width + column;
      if (column + 1 < width && !isVertical(column + 1, row)) sets.join(field, field + 1);
      if (row + 1 < height && !isHorizontal(row + 1, column)) sets.join(field, field + width);
    }
  }
  const cells: GridCell[] = [];
  const cellAt = new Array<number>(width * height).fill(-1);
  const add = (row: number, rows: number, column: number, columns: number): void => {
    const box: Box = [xs[column]!, ys[row]!, xs[column + columns]!, ys[row + rows]!];
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) cellAt[r * width + c] = cells.length;
    cells.push({ row, rows, column, columns, box });
  };
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const field = row * width + column;
      if (cellAt[field] !== -1) continue;
      const same = (r: number, c: number): boolean =>
        cellAt[r * width + c] === -1 && sets.find(r * width + c) === sets.find(field);
      let columns = 1;
      while (column + columns < width && same(row, column + columns)) columns += 1;
      let rows = 1;
      while (
        row + rows < height &&
        Array.from({ length: columns }, (_, index) => column + index).every((c) => same(row + rows, c))
      )
        rows += 1;
      add(row, rows, column, columns);
    }
  }
  const open = (row: number): boolean =>
    Array.from({ length: width }, (_, column) => isHorizontal(row, column)).filter(Boolean).length < width / 2;
  return { xs, ys, cells, cellAt, openTop: open(0), openBottom: open(height) };
};

const groupTouching = (rules: readonly Rule[]): Rule[][] => {
  const sets = disjointSets(rules.length);
  rules.forEach((a, index) => {
    if (!a.vertical) return;
    rules.forEach((b, other) => {
      if (b.vertical) return;
      if (a.at >= b.from - touch && a.at <= b.to + touch && b.at >= a.from - touch && b.at <= a.to + touch)
        sets.join(index, other);
    });
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const root = sets.find(index);
    const group = groups.get(root);
    if (group) group.push(rule);
    else groups.set(root, [rule]);
  });
  return [...groups.values()];
};

const extent = (rules: readonly Rule[]): readonly [number, number] => {
  const vertical = rules.filter((rule) => rule.vertical);
  return [leastOf(vertical.map((rule) => rule.from)), greatestOf(vertical.map((rule) => rule.to))];
};

// A cell that fills a page from break to break has sides only: they touch nothing, but begin and end with the table.
const withLoneSides = (groups: readonly Rule[][]): Rule[][] => {
  const lone = groups.filter((group) => group.length === 1 && group[0]!.vertical).map((group) => group[0]!);
  return groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const [top, bottom] = extent(group);
      return [
        ...group,
        ...lone.filter((side) => Math.abs(side.from - top) <= touch && Math.abs(side.to - bottom) <= touch),
      ];
    });
};

/** Finds the tables that lines draw on a page, from top to bottom; a frame around one thing is no table. */
export const findGrids = (drawn: readonly Rule[]): readonly Grid[] => {
  const rules = mergeRules(drawn);
  if (rules.length > mostRules) return [];
  return withLoneSides(groupTouching(rules))
    .map(buildGrid)
    .filter((grid) => grid !== null && grid.cells.length > 1)
    .map((grid) => grid!)
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
};
