import { ascending, quantileSorted } from 'd3-array';

/** How values lie: their number, quartiles and ends. */
export interface Spread {
  readonly n: number;
  readonly least: number;
  readonly firstQuartile: number;
  readonly median: number;
  readonly thirdQuartile: number;
  readonly most: number;
}

/** The spread of values; null where there are none. Example: `spreadOf([3, 1, 2])?.median` → 2 */
export const spreadOf = (values: readonly number[]): Spread | null => {
  const sorted = values.toSorted(ascending);
  const at = (share: number): number => quantileSorted(sorted, share) ?? Number.NaN;
  if (sorted.length === 0) return null;
  return {
    n: sorted.length,
    least: sorted[0]!,
    firstQuartile: at(0.25),
    median: at(0.5),
    thirdQuartile: at(0.75),
    most: sorted.at(-1)!,
  };
};
