import type { CellState } from '@nianbao/schema';
import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { groupOutcome } from '../engine/group-outcome.ts';

const placeholders: ReadonlySet<CellState> = new Set(['dash', 'slash', 'none']);

/** Marks such as 「/」「-」「无」 in place of a figure: one outcome a table, listing all of them. */
export const cellPlaceholder = defineCheck({
  kind: 'table',
  id: 'cell-placeholder',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '统计表以符号代替数字', en: 'A table has marks in place of figures' },
  legalBasis: {
    zh: '没有明文禁止;惯例是没有即填 0。符号使读者无从分辨「没有」与「不适用」。',
    en: 'No rule that we could read forbids it; the custom is to print 0. A mark leaves open whether there was nothing or the row does not apply.',
  },
  reads: allTables,
  messages: {
    found: {
      zh: '{table} {total} 格中有 {count} 格以「/」「-」「无」等代替数字:{cells}',
      en: '{table}: cells with a mark such as "/", "-" or "无" in place of a figure: {count} of {total} ({cells})',
    },
    clear: { zh: '{table}没有以符号代替数字的格', en: '{table} has no mark in place of a figure' },
  },
  run: (reading) => groupOutcome(reading, ({ state }) => placeholders.has(state)),
});
