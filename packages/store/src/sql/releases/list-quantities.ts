// What a release computes: every metric, and the figures that stand for a whole row of the form.
import { findFigureMetric, listFigures, listMetricPaths, type Metric, metrics } from '@nianbao/schema';

// Of the applications the total column only: the others are its parts, seven times as many.
const isSummary = (pointer: string): boolean => !pointer.startsWith('/applications/') || pointer.endsWith('/total');

const figurePaths = [
  ...new Set(
    (['2021', '2019'] as const).flatMap((edition) =>
      listFigures(edition).flatMap(({ pointer }) => (isSummary(pointer) ? [pointer] : [])),
    ),
  ),
];

/** Figures that a release compares among peers and as a whole; metrics are compared in every grouping. */
export const figureQuantities: readonly Metric[] = figurePaths.flatMap((path) => findFigureMetric(path) ?? []);

/** Every quantity of a release, in order. */
export const quantities: readonly Metric[] = [...metrics, ...figureQuantities];

/** Every path that they need. */
export const quantityPaths: readonly string[] = [...new Set(quantities.flatMap(listMetricPaths))];
