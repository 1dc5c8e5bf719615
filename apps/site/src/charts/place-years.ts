import { scaleBand, scaleLinear } from 'd3-scale';

/** What a drawing of columns is measured by: the widest step and the gaps in percent, top and baseline in pixels. */
export interface ColumnMeasure {
  readonly widestStep: number;
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  readonly baseline: number;
}

/** Where a year's column stands: x, width and middle in percent, y and height in pixels. */
export interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly y: number;
  readonly height: number;
  /** Where the line of a change of form stands, in percent. */
  readonly breakAt: number | null;
}

interface YearToPlace {
  readonly year: number;
  readonly value: number | null;
  readonly breakBefore: unknown;
}

/** Two decimals: finer places cannot be seen. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Places years side by side from zero up to `most`, and tells the height of any other value. */
export const placeYears = <Y extends YearToPlace>(years: readonly Y[], most: number, measure: ColumnMeasure) => {
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([0, Math.min(100, years.length * measure.widestStep)])
    .paddingInner(measure.inner)
    .paddingOuter(measure.outer);
  const y = scaleLinear().domain([0, most]).range([measure.baseline, measure.top]);
  const gap = x.step() - x.bandwidth();
  const place = ({ year, value, breakBefore }: Y): PlacedColumn => {
    const left = x(year) ?? 0;
    const top = y(value ?? 0);
    return {
      x: round(left),
      width: round(x.bandwidth()),
      middle: round(left + x.bandwidth() / 2),
      y: round(top),
      height: round(measure.baseline - top),
      breakAt: breakBefore ? round(left - gap / 2) : null,
    };
  };
  return { place, heightOf: (value: number): number => round(y(value)) };
};
