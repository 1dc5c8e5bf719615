import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { isTableAbsent } from '../engine/list-table-cells.ts';

/** Each of the three tables: fails when nothing of it could be read; unclear where figures are there, but not whose. */
export const tableMissing = defineCheck({
  kind: 'table',
  id: 'table-missing',
  severity: 'error',
  editions: formEditions,
  title: { zh: '缺少统计表,或统计表不可辨认', en: 'A statutory table is missing or cannot be read' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第二款(年度报告统一格式);国办公开办函〔2019〕60号、〔2021〕30号所附格式中的三张表。',
    en: 'Article 50(2) of the Regulations (standard format); the three tables of the formats attached to notices 〔2019〕60 and 〔2021〕30.',
  },
  reads: allTables,
  accountsForCells: true,
  judgesAbsence: true,
  messages: {
    absent: { zh: '没有找到{table}', en: '{table} was not found' },
    unreadable: { zh: '{table}在,但没有一格可以辨认', en: '{table} is there, but none of its cells can be read' },
    unplaced: {
      zh: '{table}在,但没有一格能确定是哪一列的数,不能断定是否缺列',
      en: '{table} is there, but of none of its figures is the column certain; columns may be missing',
    },
    present: { zh: '有{table}', en: '{table} is there' },
  },
  run: ({ cells }) => {
    if (!isTableAbsent(cells)) return [{ verdict: 'pass', message: 'present' }];
    if (cells.some((cell) => cell.state === 'ambiguous')) return [{ verdict: 'unclear', message: 'unplaced' }];
    const unreadable = cells.some((cell) => cell.state === 'unreadable');
    return [{ verdict: 'fail', message: unreadable ? 'unreadable' : 'absent' }];
  },
});
