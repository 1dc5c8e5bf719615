// What has to be said beside a comparison: years that do not compare.
import { findFigure, listMetricPaths, type Metric } from '@nianbao/schema';
import type { ComparedReport, Release } from '@nianbao/store';
import type { ComparisonNote } from '../schemas/statistic-schemas.ts';
import { noteWording } from '../wording/note-wording.ts';

/** Does a formula read other rows in one form than in the other? */
const differsByEdition = (metric: Metric): boolean =>
  [...metric.numerator, ...(metric.denominator ?? [])].some(({ editions }) => editions !== undefined) ||
  listMetricPaths(metric).some((path) => !findFigure(path, '2019') || !findFigure(path, '2021'));

/** An agency's years in which its report follows another form than the report before. */
const listBreaks = (reports: readonly ComparedReport[]): ComparisonNote[] => {
  const notes: ComparisonNote[] = [];
  for (const [agencyId, own] of Map.groupBy(reports, (report) => report.agencyId))
    for (const [index, report] of own.entries()) {
      const before = own[index - 1];
      if (!before || before.edition === report.edition) continue;
      const params = {
        before: before.year,
        after: report.year,
        from: before.edition ?? '?',
        to: report.edition ?? '?',
      };
      const message = noteWording['edition-break'](params);
      notes.push({ code: 'edition-break', agencyId, metric: null, years: [before.year, report.year], message });
    }
  return notes;
};

/** Notes on a comparison: breaks of the form, metrics that the forms define differently, a release that is missing. */
export const listNotes = (
  reports: readonly ComparedReport[],
  metrics: readonly Metric[],
  release: Release | null,
): ComparisonNote[] => {
  const years = [...new Set(reports.map(({ year }) => year))].toSorted((a, b) => a - b);
  const editions = new Set(reports.map(({ edition }) => edition));
  const differing = editions.size > 1 ? metrics.filter(differsByEdition) : [];
  return [
    ...listBreaks(reports),
    ...differing.map(
      ({ id, label }): ComparisonNote => ({
        code: 'not-comparable',
        agencyId: null,
        metric: id,
        years,
        message: noteWording['not-comparable']({ zh: label.zh, en: label.en }),
      }),
    ),
    ...(release
      ? []
      : [
          {
            code: 'no-release' as const,
            agencyId: null,
            metric: null,
            years: [],
            message: noteWording['no-release']({}),
          },
        ]),
  ];
};
