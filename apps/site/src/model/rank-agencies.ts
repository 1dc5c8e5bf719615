// A ranking that says how little it knows: every rate with its Wilson interval, every place as a range.
import { ascending, bisectLeft, bisectRight } from 'd3-array';

/** A rate to rank. */
export interface RateOf<T> {
  readonly subject: T;
  readonly numerator: number;
  readonly denominator: number;
}

/** A ranked rate. `low` and `high`: its 95 % interval. `first` and `last`: the places that it may have. */
export interface Ranked<T> extends RateOf<T> {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly last: number;
}

// Two-sided 95 %.
const z = 1.959964;

/** Wilson's interval of a share. Example: `wilsonInterval(38, 63)` → [0.479, 0.715] */
export const wilsonInterval = (numerator: number, denominator: number): readonly [number, number] => {
  const share = numerator / denominator;
  const scale = 1 + z ** 2 / denominator;
  const middle = (share + z ** 2 / (2 * denominator)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / denominator + z ** 2 / (4 * denominator ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
};

/**
 * Ranks shares, highest first. An agency's places run from one more than those that are surely above it (their interval
 * lies wholly above its own) to those that are not surely below it.
 */
export const rankAgencies = <T>(rates: readonly RateOf<T>[]): readonly Ranked<T>[] => {
  const bounded = rates.map((entry) => {
    const [low, high] = wilsonInterval(entry.numerator, entry.denominator);
    return { ...entry, rate: entry.numerator / entry.denominator, low, high };
  });
  const lows = bounded.map(({ low }) => low).sort(ascending);
  const highs = bounded.map(({ high }) => high).sort(ascending);
  return bounded
    .map((entry) => ({
      ...entry,
      first: 1 + bounded.length - bisectRight(lows, entry.high),
      last: bounded.length - bisectLeft(highs, entry.low),
    }))
    .sort((a, b) => b.rate - a.rate || b.denominator - a.denominator);
};
