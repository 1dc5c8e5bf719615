import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { findAbsences } from '../engine/find-absences.ts';
import { joinNames, nameColumn } from '../engine/name-cells.ts';

/** Columns of the form that a table lacks, over the rows it has: one failing outcome a column. */
export const columnMissing = defineCheck({
  kind: 'table',
  id: 'column-missing',
  severity: 'error',
  editions: formEditions,
  title: { zh: '统计表缺列', en: 'A column of a table is missing' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第二款(年度报告统一格式):各列由格式规定。',
    en: 'Article 50(2) of the Regulations (standard format): the format prescribes the columns.',
  },
  reads: allTables,
  accountsForCells: true,
  messages: {
    absent: { zh: '{table}缺「{column}」一列', en: '{table} lacks the column "{column}"' },
    doubtful: {
      zh: '{table}的「{columns}」没有一格能够确定,不能断定是否缺列',
      en: '{table}: no cell of {columns} is certain, so whether a column is missing cannot be judged',
    },
    complete: { zh: '{table}各列齐全', en: '{table} has all its columns' },
  },
  run: ({ cells }) => {
    const { columns, doubtfulColumns } = findAbsences(cells);
    const absent = columns.flatMap((column): Outcome<'absent'>[] => {
      const [first] = column;
      if (!first) return [];
      const params = { at: first.figure.column.id, column: nameColumn(first.figure.column) };
      return [{ verdict: 'fail', message: 'absent', paths: column.map(({ path }) => path), params }];
    });
    if (doubtfulColumns.length === 0) return absent.length > 0 ? absent : [{ verdict: 'pass', message: 'complete' }];
    const names = doubtfulColumns.flatMap(([first]) => (first ? [nameColumn(first.figure.column)] : []));
    const paths = doubtfulColumns.flat().map(({ path }) => path);
    return [
      ...absent,
      { verdict: 'not-assessable', message: 'doubtful', paths, params: { columns: joinNames(names) } },
    ];
  },
});
