// Lines and columns of other reckonings in tables 2 and 3: letters, subtotals, running totals, last year.
import { applicationsTable } from '../../build-doc.ts';
import { applicants } from '../../form.ts';
import { cell, headCell, tableOf } from '../../sheet.ts';
import type { Twist } from '../../twist.ts';
import { beside, lastYear, withoutKeys } from './lib.ts';

export const sumTwists: readonly Twist[] = [
  beside('a line of column letters', (doc) => {
    tableOf(doc, 't3').rows.splice(3, 0, [cell('栏次', 3), ...[1, 2, 3, 4, 5, 6, 7].map((n) => cell(String(n)))]);
  }),
  beside('rows of last year between', (doc, _, random) => {
    const table = tableOf(doc, 't3');
    const last = withoutKeys(applicationsTable(lastYear(random)));
    table.rows = table.rows.flatMap((row, y) =>
      y === 3 || y === 4 ? [row, last.rows[y]!.map((each, x) => (x === 0 ? cell('其中：上年同期', 3) : each))] : [row],
    );
  }),
  beside('subtotals of groups', (doc, { figures }) => {
    const table = tableOf(doc, 't3');
    table.rows = table.rows.flatMap((row, y) => {
      const before = table.rows[y - 1];
      if (!before || !row.some(({ t }) => t === '（四）无法提供')) return [row];
      const sums = Object.keys(applicants).map((id) =>
        [...figures].filter(([k]) => k.includes('/denied') && k.endsWith(`/${id}`)).reduce((sum, [, v]) => sum + v, 0),
      );
      table.rows[5]![0]!.r += 1;
      return [[cell('小计', 2), ...sums.map((sum) => cell(String(sum)))], row];
    });
  }),
  beside('a subtotal column of legal persons', (doc, { figures }) => {
    const { rows } = tableOf(doc, 't3');
    for (const [y, row] of rows.entries()) {
      if (y === 0) row[1]!.c += 1;
      else if (y === 1) row[1]!.c += 1;
      else if (y === 2) row.push(headCell('小计'));
      else {
        const total = row.at(-1)!;
        const own = figures.get(total.k!)! - figures.get(total.k!.replace('/total', '/naturalPerson'))!;
        row.splice(-1, 0, cell(String(own)));
      }
    }
  }),
  beside('documents with a running total', (doc, _, random) => {
    const { rows } = tableOf(doc, 't2');
    for (const [y, row] of rows.entries()) {
      if (row.length === 1) row[0]!.c = 5;
      else if (y === 1) row.push(headCell('历年累计制发数'));
      else if (y < 4) row.push(cell(String(random.int(100, 199))));
      else row[1]!.c = 4;
    }
  }),
  beside('licences with last year before', (doc, _, random) => {
    const { rows } = tableOf(doc, 't2');
    for (const [y, row] of rows.entries())
      if (y > 4 && row.length === 2) {
        row[1]!.c = 2;
        row.splice(1, 0, row[1]!.k ? cell(String(random.int(1, 999))) : headCell('上年处理决定数量'));
      }
  }),
];
