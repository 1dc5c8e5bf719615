import { nameRow } from '@nianbao/schema';
import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { findAbsences, findShortRows, type ShortRow } from '../engine/find-absences.ts';
import { groupOutcome } from '../engine/group-outcome.ts';
import { nameCells } from '../engine/name-cells.ts';

type Message = 'found' | 'clear' | 'short' | 'doubtful';

const buildShort = ({ cells, printed }: ShortRow): Outcome<'short'> => {
  const [first] = cells;
  const params = {
    at: first?.figure.row.id ?? null,
    row: first ? nameRow(first.figure) : '',
    columns: cells.length,
    printed,
  };
  return { verdict: 'unclear', message: 'short', paths: cells.map(({ path }) => path), params };
};

/** Cells that a row lacks though neither the row nor the column is missing: one outcome a table. */
export const cellMissing = defineCheck({
  kind: 'table',
  id: 'cell-missing',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '统计表有的行缺格', en: 'Rows of a table are short of cells' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第二款(年度报告统一格式):每行每列各有一格。',
    en: 'Article 50(2) of the Regulations (standard format): every row has a cell in every column.',
  },
  reads: allTables,
  accountsForCells: true,
  messages: {
    found: { zh: '{table}缺 {count} 格:{cells}', en: '{table}: cells lacking: {count} ({cells})' },
    short: {
      zh: '{table}「{row}」一行应有 {columns} 格,只有 {printed} 个数,不能断定缺哪一格',
      en: '{table}: the row "{row}" has {columns} cells in the form, but prints {printed} figures; which one is lacking is not certain',
    },
    doubtful: {
      zh: '{table}有 {count} 格不能确定是什么数({cells}),不能断定有没有缺格',
      en: '{table}: of {count} cells the figure is not certain ({cells}), so whether cells are lacking cannot be judged',
    },
    clear: { zh: '{table}所在各行各列没有缺格', en: '{table} lacks no cell of the rows and columns it has' },
  },
  run: (reading) => {
    const { cells, doubtfulCells } = findAbsences(reading.cells);
    if (doubtfulCells.length === 0) {
      const missing = new Set(cells);
      return groupOutcome(reading, (cell) => missing.has(cell));
    }
    const outcomes: Outcome<Message>[] =
      cells.length > 0 ? [...groupOutcome(reading, (cell) => cells.includes(cell))] : [];
    const short = findShortRows(reading.cells);
    const rows = new Set(reading.cells.map(({ figure }) => figure.row.id)).size;
    // Where most rows are short, the blanks of the table were lost, or a column is missing: no slip of a row.
    if (short.length > 0 && short.length * 2 < rows) return [...outcomes, ...short.map(buildShort)];
    const params = { count: doubtfulCells.length, cells: nameCells(doubtfulCells, reading.edition) };
    const paths = doubtfulCells.map(({ path }) => path);
    return [...outcomes, { verdict: 'not-assessable', message: 'doubtful', paths, params }];
  },
});
