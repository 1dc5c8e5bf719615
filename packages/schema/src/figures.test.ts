import { expect, test } from 'vitest';
import {
  buildPointer,
  describeFigure,
  findFigure,
  listEquations,
  listFigures,
  listReportFigures,
  readPointer,
} from './figures.ts';

test('the forms ask for the published number of figures', () => {
  expect(listFigures('2021')).toHaveLength(200);
  expect(listFigures('2019')).toHaveLength(198);
  expect(listReportFigures('pre2019')).toHaveLength(0);
});

test('an undecided edition keeps what both forms have', () => {
  const pointers = listReportFigures(null).map((figure) => figure.pointer);
  expect(pointers).toContain('/applications/carriedOut/total');
  expect(pointers).toContain('/administrativeCoercion/decisions'.replace('/', '/proactiveDisclosure/'));
  expect(pointers).not.toContain('/applications/otherMiscellaneous/total');
  expect(pointers).not.toContain('/applications/otherHandling/total');
});

test('the sums cover every row and column once', () => {
  const rules = (edition: '2019' | '2021') => {
    const counts: Record<string, number> = {};
    for (const equation of listEquations(edition)) counts[equation.rule] = (counts[equation.rule] ?? 0) + 1;
    return counts;
  };
  const columns = { 'applications-outcome-sum': 7, 'applications-balance': 7, 'disputes-row-total': 3 };
  expect(rules('2021')).toEqual({ 'applications-row-total': 25, ...columns });
  expect(rules('2019')).toEqual({ 'applications-row-total': 23, ...columns });
});

test('every operand of a sum is a figure of its form', () => {
  for (const edition of ['2019', '2021'] as const) {
    const pointers = new Set(listFigures(edition).map((figure) => figure.pointer));
    for (const { left, right } of listEquations(edition))
      for (const path of [...left, ...right]) expect(pointers).toContain(path);
  }
});

test('a figure is named in the words of its own edition', () => {
  expect(describeFigure('/applications/granted/total').zh).toBe('(一)予以公开 · 总计');
  expect(describeFigure('/applications/otherMiscellaneous/total').zh).toBe('(六)3.其他 · 总计');
  expect(describeFigure('/applications/newReceived/total').zh).toBe('一、本年新收政府信息公开申请数量 · 总计');
  expect(findFigure('/proactiveDisclosure/normativeDocuments/issued', '2021')?.row.label.zh).toBe('行政规范性文件');
  expect(findFigure('/proactiveDisclosure/normativeDocuments/newlyMade', '2019')?.row.label.zh).toBe('规范性文件');
  expect(describeFigure('/title')).toEqual({ zh: '/title', en: '/title' });
});

test('pointers follow RFC 6901', () => {
  expect(readPointer({ 'a/b': { '~': 1 } }, buildPointer('a/b', '~'))).toBe(1);
  expect(readPointer({ a: null }, '/a/b')).toBeUndefined();
  expect(readPointer({ a: 1 }, '')).toEqual({ a: 1 });
});
