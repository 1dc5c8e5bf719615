import { expect, test } from 'vitest';
import { type FigureSource, figureColumns, listFigureRows, readFigureRow } from './figure-rows.ts';

// A report with two figures only: the rest of it does not matter here.
const source = {
  report: { edition: '2021', applications: { granted: { total: 8, naturalPerson: null } } },
  cells: {
    '/applications/granted/total': { raw: '8', state: 'value', method: 'stated', confidence: 1, place: null },
    '/applications/granted/naturalPerson': { raw: '/', state: 'slash', place: null },
  },
} as unknown as FigureSource;

test('a row names the figure in the form’s words and says what is known of it', () => {
  expect(readFigureRow(source, '/applications/granted/total')).toEqual({
    path: '/applications/granted/total',
    row: '(一)予以公开',
    column: '总计',
    value: 8,
    raw: '8',
    state: 'value',
    method: 'stated',
    confidence: 1,
  });
  expect(readFigureRow(source, '/applications/granted/naturalPerson')).toMatchObject({
    value: null,
    raw: '/',
    state: 'slash',
    method: null,
  });
});

test('a figure that nothing is known of is missing, never 0', () => {
  expect(readFigureRow(source, '/disputes/reconsideration/total')).toMatchObject({ value: null, state: 'missing' });
});

test('the rows are those of the form, each with every column; none without a report', () => {
  const rows = listFigureRows(source);
  expect(rows).toHaveLength(200);
  expect(rows.every((row) => figureColumns.every((column) => row[column] !== undefined))).toBe(true);
  expect(listFigureRows({ report: null, cells: {} })).toEqual([]);
});
