import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { groupOutcome } from '../engine/group-outcome.ts';

/** Empty cells: one outcome a table, listing all of them. */
export const cellBlank = defineCheck({
  kind: 'table',
  id: 'cell-blank',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '统计表有空白格', en: 'A table has blank cells' },
  legalBasis: {
    zh: '没有明文禁止空白;惯例是没有即填 0。空白使读者无从分辨「没有」与「漏填」。',
    en: 'No rule that we could read forbids blanks; the custom is to print 0. A blank leaves open whether there was nothing or the figure was forgotten.',
  },
  reads: allTables,
  messages: {
    found: {
      zh: '{table} {total} 格中有 {count} 格空白:{cells}',
      en: '{table}: blank cells: {count} of {total} ({cells})',
    },
    clear: { zh: '{table}没有空白格', en: '{table} has no blank cell' },
  },
  run: (reading) => groupOutcome(reading, ({ state }) => state === 'blank'),
});
