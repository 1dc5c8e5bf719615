// Columns over years. Horizontal places are percentages and vertical ones pixels, so that the drawing fills any width
// while its text keeps its size.
import { type PlacedColumn, placeYears } from './place-years.ts';

/** A year to draw; `value` null leaves the gap open. */
export interface ColumnInput {
  readonly year: number;
  readonly value: number | null;
  readonly inferred: boolean;
  readonly held: boolean;
  readonly breakBefore: { readonly from: string; readonly to: string } | null;
}

/** A drawn year. */
export type Column = ColumnInput & PlacedColumn;

/** Pixels of the drawing's parts. */
export const columnFrame = { height: 220, top: 42, baseline: 186, label: 208 } as const;

// With few years the columns stay columns: no step is wider than this share of the drawing.
const measure = { widestStep: 16, inner: 0.42, outer: 0.3, top: columnFrame.top, baseline: columnFrame.baseline };

/** Lays columns out. The bars start at zero; a missing year keeps its place and stays empty. */
export const layColumns = (years: readonly ColumnInput[]): readonly Column[] => {
  const most = Math.max(1, ...years.map(({ value }) => value ?? 0));
  const { place } = placeYears(years, most, measure);
  return years.map((entry) => ({ ...entry, ...place(entry) }));
};
