// How agencies lie, as columns of equal steps, with the median and the middle half.
import { bin } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Spread } from '../model/spread.ts';

/** A column: the agencies whose value lies from `from` to below `to` (the last one includes it). */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** A drawn distribution; places across are percentages. */
export interface Histogram {
  readonly bins: readonly HistogramBin[];
  readonly ends: readonly [number, number];
  readonly median: number;
  readonly half: readonly [number, number];
}

/** Pixels of the drawing. */
export const histogramFrame = { height: 92, top: 8, baseline: 62, half: 68, label: 86 } as const;

const steps = 12;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Lays values out. Shares run from 0 to 1, counts from 0 to a round number above the largest. */
export const layHistogram = (values: readonly number[], spread: Spread, share: boolean): Histogram => {
  const domain = share
    ? [0, 1]
    : scaleLinear()
        .domain([0, Math.max(1, spread.most)])
        .nice(steps)
        .domain();
  const ends = [domain[0]!, domain[1]!] as const;
  const x = scaleLinear().domain(ends).range([0, 100]);
  const edges = Array.from({ length: steps - 1 }, (_, index) => ends[0] + ((index + 1) * (ends[1] - ends[0])) / steps);
  const grouped = bin()
    .domain([...ends])
    .thresholds(edges)([...values]);
  const most = Math.max(1, ...grouped.map(({ length }) => length));
  const y = scaleLinear().domain([0, most]).range([histogramFrame.baseline, histogramFrame.top]);
  return {
    ends,
    bins: grouped.map((group) => ({
      from: group.x0 ?? ends[0],
      to: group.x1 ?? ends[1],
      count: group.length,
      x: round(x(group.x0 ?? ends[0])),
      width: round(x(group.x1 ?? ends[1]) - x(group.x0 ?? ends[0])),
      y: round(y(group.length)),
      height: round(histogramFrame.baseline - y(group.length)),
    })),
    median: round(x(spread.median)),
    half: [round(x(spread.firstQuartile)), round(x(spread.thirdQuartile))],
  };
};
