import { expect, test } from 'vitest';
import { findFigure } from './figures.ts';
import { findFigureMetric, findMetric, listMetricPaths, measureReport, metrics, showRatio } from './metric.ts';

const read = (figures: Readonly<Record<string, number>>) => (path: string) => figures[path] ?? null;

test('every term of every metric names a figure of the form, in the editions it claims', () => {
  for (const metric of metrics)
    for (const { path, editions = ['2019', '2021'] as const } of [...metric.numerator, ...(metric.denominator ?? [])])
      for (const edition of editions) expect(findFigure(path, edition), `${metric.id} ${path}`).toBeDefined();
  expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
});

// Σ over the rows of the form as format.md names them: 8 denials, 3 unable, 5 not processed, other 3 (2021) or 1 (2019).
test.each([
  ['denialRate', 8, 1],
  ['unableRate', 3, 1],
  ['notProcessedRate', 5, 1],
  ['otherRate', 4, 1],
  ['statutoryDenialShare', 8, 20],
])('%s adds up %d figures over %d', (id, numerator, denominator) => {
  const metric = findMetric(id)!;
  expect(metric.numerator).toHaveLength(numerator);
  expect(metric.denominator).toHaveLength(denominator);
});

test('a correction rate leaves out what is pending', () => {
  const figures = { corrected: 2, pending: 3, total: 13 };
  const paths = Object.fromEntries(
    Object.entries(figures).map(([column, value]) => [`/disputes/reconsideration/${column}`, value]),
  );
  expect(measureReport(findMetric('reconsiderationCorrectionRate')!, '2021', read(paths))).toEqual({
    kind: 'measured',
    numerator: 2,
    denominator: 10,
  });
});

test('one missing figure is a gap that is named, never a 0', () => {
  const metric = findMetric('grantRate')!;
  expect(measureReport(metric, '2021', read({ '/applications/granted/total': 8 }))).toEqual({
    kind: 'gap',
    reason: 'incomplete',
    path: '/applications/totalProcessed/total',
  });
});

test('what a form does not ask for is a gap of the form', () => {
  const normative = findFigureMetric('/proactiveDisclosure/normativeDocuments/issued')!;
  expect(measureReport(normative, '2019', read({}))).toMatchObject({ reason: 'not-in-edition' });
  expect(measureReport(normative, null, read({}))).toMatchObject({ reason: 'edition-unknown' });
  expect(measureReport(findMetric('otherRate')!, null, read({}))).toMatchObject({ reason: 'edition-unknown' });
  expect(measureReport(findMetric('grantRate')!, 'pre2019', read({}))).toMatchObject({ reason: 'no-tables' });
  expect(findFigureMetric('/no/such/figure')).toBeUndefined();
});

test('a ratio over less than ten is not shown', () => {
  expect(showRatio(1, 3)).toEqual({ value: null, reason: 'small-denominator' });
  expect(showRatio(1, 9)).toEqual({ value: null, reason: 'small-denominator' });
  expect(showRatio(5, 15)).toEqual({ value: 0.333333, reason: null });
  expect(showRatio(0, 0)).toEqual({ value: null, reason: 'zero-denominator' });
  expect(showRatio(7, null)).toEqual({ value: 7, reason: null });
});

test('the paths of a metric are listed once each', () => {
  expect(listMetricPaths(findMetric('clearanceRate')!)).toEqual([
    '/applications/totalProcessed/total',
    '/applications/newReceived/total',
    '/applications/carriedIn/total',
  ]);
});
