import { nameRow } from '@nianbao/schema';
import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { findAbsences } from '../engine/find-absences.ts';

/** Rows of the form that a table lacks: one failing outcome a row. */
export const rowMissing = defineCheck({
  kind: 'table',
  id: 'row-missing',
  severity: 'error',
  editions: formEditions,
  title: { zh: '统计表缺行', en: 'A row of a table is missing' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第二款(年度报告统一格式):各行由格式规定。',
    en: 'Article 50(2) of the Regulations (standard format): the format prescribes the rows.',
  },
  reads: allTables,
  accountsForCells: true,
  messages: {
    absent: { zh: '{table}缺「{row}」一行', en: '{table} lacks the row "{row}"' },
    complete: { zh: '{table}各行齐全', en: '{table} has all its rows' },
  },
  run: ({ cells }) => {
    const { rows } = findAbsences(cells);
    if (rows.length === 0) return [{ verdict: 'pass', message: 'complete' }];
    return rows.flatMap((row): Outcome<'absent'>[] => {
      const [first] = row;
      if (!first) return [];
      const params = { at: first.figure.row.id, row: nameRow(first.figure) };
      return [{ verdict: 'fail', message: 'absent', paths: row.map(({ path }) => path), params }];
    });
  },
});
