import { displayWidth } from './display-width.ts';
import type { DrawnCell } from './grid-rows.ts';
import type { Line } from './read-lines.ts';
import { findUnruled } from './split-unruled-rows.ts';

const border = /[─━│┃┌┐└┘├┤┬┴┼╋┏┓┗┛┣┫┳┻╔╗╚╝╠╣╦╩╬═║]/;
const asciiRule = /\+(?:[-=]{2,}\+)+/;

/** Whether a line is part of a table drawn with box characters or with +--+ and |. */
const isDrawn = (text: string): boolean => border.test(text) || asciiRule.test(text) || /^\s*\|.*\|\s*$/.test(text);

/** How many lines from `at` on are a table drawn with borders; 0 if none. It must open with a border line. */
export const measureBoxTable = (lines: readonly Line[], at: number): number => {
  const first = lines[at]?.text ?? '';
  if (!/[┌┏╔]/.test(first) && !(asciiRule.test(first) && /^\s*\+[-=+]+\+?\s*$/.test(first))) return 0;
  let end = at;
  while (end < lines.length && isDrawn(lines[end]!.text)) end += 1;
  return end - at >= 3 ? end - at : 0;
};

interface Point {
  readonly character: string;
  readonly line: number;
  readonly index: number;
}

// The picture: one array of points a line, by display column; a wide character fills two.
const paint = (lines: readonly Line[], ambiguousWidth: 1 | 2): Point[][] =>
  lines.map((line, row) => {
    const points: Point[] = [];
    for (let index = 0; index < line.text.length; index += 1) {
      const character = line.text[index]!;
      for (let count = displayWidth(character, ambiguousWidth); count > 0; count -= 1)
        points.push({ character, line: row, index });
    }
    return points;
  });

const rightEdges = (picture: readonly Point[][]): number => new Set(picture.map((points) => points.length)).size;

// A corner has a rule at its side; the sign of +4 has none.
const isCorner = (points: readonly Point[], column: number): boolean =>
  points[column]?.character === '+' &&
  [points[column - 1], points[column + 1]].some((beside) => beside !== undefined && '-=+'.includes(beside.character));

// In +--+ tables, '|' and '-' also occur in text: only columns under a '+' and runs between '+' are borders.
const findBorders = (picture: readonly Point[][], lines: readonly Line[]): boolean[][] => {
  const ascii = !lines.some((line) => border.test(line.text));
  const columns = new Set<number>();
  if (ascii)
    for (const points of picture) for (const column of points.keys()) if (isCorner(points, column)) columns.add(column);
  return picture.map((points, row) => {
    if (!ascii) return points.map((point) => border.test(point.character));
    const flags = points.map(
      (point, column) => columns.has(column) && (point.character === '|' || isCorner(points, column)),
    );
    for (const match of lines[row]!.text.matchAll(/\+[-=]{2,}(?=\+)/g)) {
      const from = points.findIndex((point) => point.index === match.index);
      for (let column = from; column < from + match[0].length; column += 1) flags[column] = true;
    }
    return flags;
  });
};

interface Area {
  readonly points: Point[];
  top: number;
  left: number;
  right: number;
}

const flood = (picture: readonly Point[][], borders: readonly boolean[][]): Area[] => {
  const seen = picture.map((points) => new Array<boolean>(points.length).fill(false));
  const areas: Area[] = [];
  for (let row = 0; row < picture.length; row += 1) {
    for (let column = 0; column < picture[row]!.length; column += 1) {
      if (seen[row]![column] || borders[row]![column]) continue;
      const area: Area = { points: [], top: row, left: column, right: column };
      let open = false;
      const queue: (readonly [number, number])[] = [[row, column]];
      seen[row]![column] = true;
      for (let next = queue.pop(); next; next = queue.pop()) {
        const [y, x] = next;
        area.points.push(picture[y]![x]!);
        area.top = Math.min(area.top, y);
        area.left = Math.min(area.left, x);
        area.right = Math.max(area.right, x);
        if (x === 0 || y === 0 || y === picture.length - 1 || x === picture[y]!.length - 1) open = true;
        for (const [ny, nx] of [
          [y - 1, x],
          [y + 1, x],
          [y, x - 1],
          [y, x + 1],
        ] as const) {
          if (picture[ny]?.[nx] === undefined || seen[ny]![nx] || borders[ny]![nx]) continue;
          seen[ny]![nx] = true;
          queue.push([ny, nx]);
        }
      }
      // An area that reaches the edge lies outside the table.
      if (!open) areas.push(area);
    }
  }
  return areas;
};

const readArea = (area: Area, lines: readonly Line[]): Pick<DrawnCell, 'text' | 'place'> => {
  const spans = new Map<number, { from: number; to: number }>();
  for (const { line, index } of area.points) {
    const span = spans.get(line);
    spans.set(
      line,
      span ? { from: Math.min(span.from, index), to: Math.max(span.to, index + 1) } : { from: index, to: index + 1 },
    );
  }
  const pieces = [...spans]
    .sort(([a], [b]) => a - b)
    .map(([line, { from, to }]) => ({ line: lines[line]!, from, text: lines[line]!.text.slice(from, to) }))
    .filter((piece) => piece.text.trim() !== '');
  const first = pieces[0];
  if (!first) return { text: '', place: { line: lines[area.top]!.number } };
  const offset = first.line.offset + first.from + (first.text.length - first.text.trimStart().length);
  const text = pieces.map((piece) => piece.text.trim()).join('');
  return {
    text,
    place: { line: first.line.number, offset, length: pieces.length === 1 ? text.length : first.text.trim().length },
  };
};

// The area line by line, from its top on; every line of it has points.
const cutLines = (area: Area): readonly Area[] => {
  const byLine = new Map<number, Point[]>();
  for (const point of area.points) {
    const points = byLine.get(point.line);
    if (points) points.push(point);
    else byLine.set(point.line, [point]);
  }
  return [...byLine].sort(([a], [b]) => a - b).map(([top, points]) => ({ ...area, top, points }));
};

// Where no rule is drawn between rows, an area is a column of cells.
const splitRows = (areas: readonly Area[], lines: readonly Line[]): readonly Area[] => {
  const cells = areas.map((area) => {
    const rows = cutLines(area);
    return { area, rows, top: area.top, lines: rows.map((row) => readArea(row, lines).text) };
  });
  const unruled = findUnruled(cells);
  return cells.flatMap((cell) => (unruled.has(cell) ? cell.rows : [cell.area]));
};

/**
 * Reads a table drawn with borders (w3m, elinks, pandoc grid, rst): the picture is flooded between its borders, each
 * closed area is a cell, so that spans and empty cells come out as they were; an area without rules between its rows is
 * a column of cells. Widths are those of a terminal.
 */
export const readBoxTable = (lines: readonly Line[]): DrawnCell[] => {
  const [narrow, wide] = [paint(lines, 1), paint(lines, 2)];
  const picture = rightEdges(wide) < rightEdges(narrow) ? wide : narrow;
  const areas = splitRows(flood(picture, findBorders(picture, lines)), lines);
  const tops = [...new Set(areas.map((area) => area.top))].sort((a, b) => a - b);
  const rowOf = new Map(tops.map((top, row) => [top, row]));
  const lefts = [...new Set(areas.map((area) => area.left))].sort((a, b) => a - b);
  return areas.map((area) => ({
    row: rowOf.get(area.top)!,
    column: lefts.indexOf(area.left),
    span: lefts.filter((left) => left >= area.left && left <= area.right).length,
    ...readArea(area, lines),
  }));
};
