import { metrics as everyMetric, findFigureMetric, findMetric, type Metric } from '@nianbao/schema';

/** The metrics and figures that a request names, in its order; where it names none, every metric. */
export const listMetrics = (metrics: readonly string[] = [], figures: readonly string[] = []): readonly Metric[] => {
  const named = [
    ...metrics.flatMap((id) => findMetric(id) ?? []),
    ...figures.flatMap((path) => findFigureMetric(path) ?? []),
  ];
  return named.length === 0 ? everyMetric : named;
};
