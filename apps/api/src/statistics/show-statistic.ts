import { type Metric, showRatio } from '@nianbao/schema';
import type { Statistic } from '@nianbao/store';
import type { Statistics } from '../schemas/statistic-schemas.ts';

/** A statistic as it is published: with its rate, or the reason why none is shown. */
export const showStatistic = (statistic: Statistic): Statistics['items'][number] => {
  const { group, year, quantity, reports, covered, rated, firstQuartile, median, thirdQuartile } = statistic;
  const nothing = covered === 0;
  const shown = nothing
    ? ({ value: null, reason: 'no-data' } as const)
    : showRatio(statistic.numerator, statistic.denominator);
  return {
    group,
    year,
    metric: quantity,
    ...shown,
    numerator: nothing ? null : statistic.numerator,
    denominator: nothing ? null : statistic.denominator,
    reports,
    covered,
    coverage: reports === 0 ? null : Math.round((covered / reports) * 1e6) / 1e6,
    rated,
    firstQuartile,
    median,
    thirdQuartile,
  };
};

/** A metric as answers describe it; its formula stands in the schema package. */
export const showMetric = ({ id, kind, label, definition }: Metric): Statistics['metrics'][number] => ({
  id,
  kind,
  label,
  definition,
});

/** Columns of statistics in a CSV. */
export const statisticColumns = [
  'group',
  'year',
  'metric',
  'value',
  'reason',
  'numerator',
  'denominator',
  'reports',
  'covered',
  'coverage',
  'rated',
  'firstQuartile',
  'median',
  'thirdQuartile',
];
