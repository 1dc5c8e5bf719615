// A small chart of one quantity over the years, with a stroke for each year's peer median. Places across are percentages.
import { scaleBand, scaleLinear } from 'd3-scale';

/** A year of a small chart. `pale`: over too few cases to be compared. `value` null keeps the gap open. */
export interface MiniInput {
  readonly year: number;
  readonly value: number | null;
  readonly pale: boolean;
  readonly held: boolean;
  readonly median: number | null;
  readonly breakBefore: boolean;
}

/** A drawn year; `medianY` is null where there is no median to draw. */
export interface MiniYear extends MiniInput {
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly y: number;
  readonly height: number;
  readonly medianY: number | null;
  readonly breakAt: number | null;
}

/** Pixels of the drawing. */
export const miniFrame = { height: 84, top: 6, baseline: 64, label: 79 } as const;

// So few years stay narrow columns at the left.
const widestStep = 20;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Lays a small chart out; it starts at zero, and nothing joins the years. `scale`: the value at the top. */
export const layMini = (years: readonly MiniInput[], scale?: number): readonly MiniYear[] => {
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([0, Math.min(100, years.length * widestStep)])
    .paddingInner(0.35)
    .paddingOuter(0.15);
  const most = scale ?? Math.max(0, ...years.flatMap(({ value, median }) => [value ?? 0, median ?? 0]));
  const y = scaleLinear()
    .domain([0, most || 1])
    .range([miniFrame.baseline, miniFrame.top]);
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
      height: round(miniFrame.baseline - top),
      medianY: entry.median === null ? null : round(y(entry.median)),
      breakAt: entry.breakBefore ? round(left - gap / 2) : null,
    };
  });
};
