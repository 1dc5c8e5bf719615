import { greatestOf, leastOf } from '../../numbers/extremes.ts';
import { applyTo, type Matrix } from './matrix.ts';
import type { Rule } from './page-content.ts';

type Point = readonly [number, number];

// Thicker than this is a shaded cell or a bar, not a ruling line.
const thickest = 3.5;
const level = 0.6;

interface Subpath {
  readonly points: Point[];
  curved: boolean;
}

// pdf.js: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close, with their points, in one run of numbers.
const readPath = (data: ArrayLike<number>, map: Matrix): Subpath[] => {
  const paths: Subpath[] = [];
  let current: Subpath | null = null;
  for (let index = 0; index < data.length; ) {
    const kind = data[index]!;
    const count = kind === 4 ? 0 : kind === 2 ? 6 : kind === 3 ? 4 : 2;
    const x = data[index + count - 1] ?? Number.NaN;
    const y = data[index + count] ?? Number.NaN;
    if (kind === 4) {
      const first: Point | undefined = current?.points[0];
      if (current && first) current.points.push(first);
    } else if (!Number.isFinite(x) || !Number.isFinite(y)) {
      return paths;
    } else {
      if (kind === 0 || !current) {
        current = { points: [], curved: false };
        paths.push(current);
      }
      if (kind > 1) current.curved = true;
      current.points.push(applyTo(map, x, y));
    }
    index += count + 1;
  }
  return paths;
};

const ruleBetween = ([x0, y0]: Point, [x1, y1]: Point): Rule | null => {
  const [dx, dy] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (dx <= level && dy > dx)
    return { vertical: true, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  if (dy <= level && dx > dy)
    return { vertical: false, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  return null;
};

const strokedRules = (path: Subpath): Rule[] => {
  if (path.curved) return [];
  const rules: Rule[] = [];
  for (let index = 1; index < path.points.length; index += 1) {
    const rule = ruleBetween(path.points[index - 1]!, path.points[index]!);
    if (rule) rules.push(rule);
  }
  return rules;
};

// A thin filled rectangle is a line; so is each dot of a dotted one, in both directions.
const filledRules = (path: Subpath): Rule[] => {
  if (path.curved || path.points.length < 4) return [];
  const xs = path.points.map(([x]) => x);
  const ys = path.points.map(([, y]) => y);
  const [left, right, top, bottom] = [leastOf(xs), greatestOf(xs), leastOf(ys), greatestOf(ys)];
  const [width, height] = [right - left, bottom - top];
  const rules: Rule[] = [];
  if (height <= thickest && width > 0 && (width >= height || width <= thickest))
    rules.push({ vertical: false, at: (top + bottom) / 2, from: left, to: right });
  if (width <= thickest && height > 0 && (height >= width || height <= thickest))
    rules.push({ vertical: true, at: (left + right) / 2, from: top, to: bottom });
  return rules;
};

/** The ruling lines of one painted path: straight strokes of a thin pen, thin filled rectangles. */
export const collectRules = (
  data: ArrayLike<number>,
  map: Matrix,
  paint: { readonly stroke: boolean; readonly fill: boolean; readonly lineWidth: number },
): readonly Rule[] => {
  const paths = readPath(data, map);
  const pen = paint.lineWidth * Math.sqrt(Math.abs(map[0] * map[3] - map[1] * map[2]));
  const stroked = paint.stroke && pen <= thickest ? paths.flatMap(strokedRules) : [];
  return paint.fill ? [...stroked, ...paths.flatMap(filledRules)] : stroked;
};
