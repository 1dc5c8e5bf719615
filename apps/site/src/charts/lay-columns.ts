// Columns over years. Horizontal places are percentages and vertical ones pixels, so that the drawing fills any width
// while its text keeps its size.
import { scaleBand, scaleLinear } from 'd3-scale';

/** A year to draw; `value` null leaves the gap open. */
export interface ColumnInput {
  readonly year: number;
  readonly value: number | null;
  readonly inferred: boolean;
  readonly held: boolean;
  readonly breakBefore: { readonly from: string; readonly to: string } | null;
}

/** A drawn year: x, width and middle in percent, y and height in pixels. */
export interface Column extends ColumnInput {
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly y: number;
  readonly height: number;
  /** Where the line of a change of form stands, in percent. */
  readonly breakAt: number | null;
}

/** Pixels of the drawing's parts. */
export const columnFrame = { height: 220, top: 42, baseline: 186, label: 208 } as const;

// With few years the columns stay columns: no step is wider than this share of the drawing.
const widestStep = 16;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Lays columns out. The bars start at zero; a missing year keeps its place and stays empty. */
export const layColumns = (years: readonly ColumnInput[]): readonly Column[] => {
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([0, Math.min(100, years.length * widestStep)])
    .paddingInner(0.42)
    .paddingOuter(0.3);
  const most = Math.max(1, ...years.map(({ value }) => value ?? 0));
  const y = scaleLinear().domain([0, most]).range([columnFrame.baseline, columnFrame.top]);
  const gap = x.step() - x.bandwidth();
  return years.map((entry) => {
    const left = x(entry.year) ?? 0;
    const top = y(entry.value ?? 0);
    return {
      ...entry,
      x: round(left),
      width: round(x.bandwidth()),
      middle: round(left + x.bandwidth() / 2),
      y: round(top),
      height: round(columnFrame.baseline - top),
      breakAt: entry.breakBefore ? round(left - gap / 2) : null,
    };
  });
};
