// A small chart of one quantity over the years, with a stroke for each year's peer median. Places across are percentages.
import { type PlacedColumn, placeYears } from './place-years.ts';

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
export interface MiniYear extends MiniInput, PlacedColumn {
  readonly medianY: number | null;
}

/** Pixels of the drawing. */
export const miniFrame = { height: 84, top: 6, baseline: 64, label: 79 } as const;

// So few years stay narrow columns at the left.
const measure = { widestStep: 20, inner: 0.35, outer: 0.15, top: miniFrame.top, baseline: miniFrame.baseline };

/**
 * Lays a small chart out; it starts at zero, and nothing joins the years. `scale`: the value at the top. `above`: pixels
 * to be left free above the tallest column, for what is written there.
 */
export const layMini = (years: readonly MiniInput[], scale?: number, above = 0): readonly MiniYear[] => {
  const most = scale ?? Math.max(0, ...years.flatMap(({ value, median }) => [value ?? 0, median ?? 0]));
  const { place, heightOf } = placeYears(years, most || 1, { ...measure, top: measure.top + above });
  return years.map((entry) => ({
    ...entry,
    ...place(entry),
    medianY: entry.median === null ? null : heightOf(entry.median),
  }));
};
