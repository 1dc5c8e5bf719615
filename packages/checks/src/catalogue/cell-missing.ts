import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { findAbsences } from '../engine/find-absences.ts';
import { groupOutcome } from '../engine/group-outcome.ts';

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
    clear: { zh: '{table}所在各行各列没有缺格', en: '{table} lacks no cell of the rows and columns it has' },
  },
  run: (reading) => {
    const missing = new Set(findAbsences(reading.cells).cells);
    return groupOutcome(reading, (cell) => missing.has(cell));
  },
});
