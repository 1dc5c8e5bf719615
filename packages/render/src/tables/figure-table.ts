// The long table: one row a figure, of those the form asks for and of any other that the cells account for.
import { findFigure, listReportFigures, type ParseResult, readFigureRow, readPointer } from '@nianbao/schema';
import type { ExportTable, TableValue } from './export-table.ts';
import { headColumns, readHead } from './report-head.ts';

const listPaths = ({ report, cells }: ParseResult): string[] =>
  report === null
    ? []
    : [...new Set([...listReportFigures(report.edition).map(({ pointer }) => pointer), ...Object.keys(cells)])];

const readFigure = (result: ParseResult, path: string): TableValue[] | null => {
  const found = readPointer(result.report, path);
  // A cell may account for something that is no figure; a figure whose whole table is missing is undefined.
  if (typeof found !== 'number' && found !== null && found !== undefined) return null;
  const figure = findFigure(path, result.report?.edition ?? null);
  const { row, column, value, raw, state, method, confidence } = readFigureRow(result, path);
  return [
    path,
    figure?.table.id ?? null,
    row,
    figure?.row.label.en ?? null,
    column,
    figure?.column.label.en ?? null,
    value,
    raw,
    state,
    method,
    confidence,
  ];
};

/** One row a figure of every report. `value` is the published figure, null where none stands. */
export const figureTable: ExportTable = {
  name: 'figures',
  columns: [
    ...headColumns,
    { name: 'path', type: 'string', description: '数字的 JSON 指针 JSON pointer of the figure' },
    { name: 'table', type: 'string', description: '所在的表;空为表外 Table of the form; null: outside of the tables' },
    { name: 'rowZh', type: 'string', description: '表中的行 Row of the form, Chinese' },
    { name: 'rowEn', type: 'string', description: '表中的行(英文)Row of the form, English' },
    { name: 'columnZh', type: 'string', description: '表中的列 Column of the form, Chinese' },
    { name: 'columnEn', type: 'string', description: '表中的列(英文)Column of the form, English' },
    { name: 'value', type: 'number', description: '公布的数;空为无数字,不是 0 Published figure; null: none, not 0' },
    { name: 'raw', type: 'string', description: '原文 As printed' },
    { name: 'state', type: 'string', description: '该格的状态 State of the cell: value, zero, blank, …' },
    { name: 'method', type: 'string', description: '来历 How it is known: stated, entailed, inferred' },
    { name: 'confidence', type: 'number', description: '概率 Probability, 0 to 1' },
  ],
  primaryKey: ['agencyId', 'key', 'path'],
  listRows: (report) => {
    const head = readHead(report);
    return listPaths(report.result).flatMap((path) => {
      const figure = readFigure(report.result, path);
      return figure === null ? [] : [[...head, ...figure]];
    });
  },
};
