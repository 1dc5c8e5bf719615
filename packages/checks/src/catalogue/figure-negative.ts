import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { judgeFigures } from '../engine/judge-figures.ts';
import { listSumRules } from '../engine/sum-rules.ts';

/** Every figure is at least 0, except in columns that the form marks as signed (2019: 本年增/减). */
export const figureNegative = defineCheck({
  kind: 'table',
  id: 'figure-negative',
  severity: 'error',
  editions: formEditions,
  title: { zh: '表中的数为负', en: 'A figure is negative' },
  legalBasis: {
    zh: '由表式推得:件数与金额不能为负;只有 2019 年版的「本年增/减」可以。',
    en: 'Derived from the form: counts and amounts cannot be negative; only the change of items in the 2019 edition can.',
  },
  reads: allTables,
  foldedUnder: listSumRules.map((rule) => ({ rule, by: 'suspect' })),
  messages: {
    found: { zh: '{figure}:印 {value},不能为负', en: '{figure}: printed {value}, cannot be negative' },
    clear: { zh: '{table}:{count} 个数都不为负', en: '{table}: none of its {count} figures is negative' },
    noFigures: { zh: '{table}没有一个数,不能核对', en: '{table} holds no figure, so this cannot be judged' },
  },
  run: (reading) => judgeFigures(reading, (value, { figure }) => value < 0 && figure.column.number !== 'signed', '≥ 0'),
});
