import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { judgeFigures } from '../engine/judge-figures.ts';
import { listSumRules } from '../engine/sum-rules.ts';

/** Every count is a whole number; amounts of money may have decimals. */
export const figureNotInteger = defineCheck({
  kind: 'table',
  id: 'figure-not-integer',
  severity: 'error',
  editions: formEditions,
  title: { zh: '件数不是整数', en: 'A count is not a whole number' },
  legalBasis: {
    zh: '由表式推得:件数、项数只能是整数;收费金额与采购金额可以有小数。',
    en: 'Derived from the form: counts are whole numbers; fees and procurement amounts may have decimals.',
  },
  reads: allTables,
  foldedUnder: listSumRules.map((rule) => ({ rule, by: 'suspect' })),
  messages: {
    found: { zh: '{figure}:印 {value},应为整数', en: '{figure}: printed {value}, should be a whole number' },
    clear: { zh: '{table}:件数都是整数', en: '{table}: all counts are whole numbers' },
    noFigures: { zh: '{table}没有一个数,不能核对', en: '{table} holds no figure, so this cannot be judged' },
  },
  run: (reading) =>
    judgeFigures(
      reading,
      (value, { figure }) => !Number.isInteger(value) && figure.column.number !== 'amount',
      'integer',
    ),
});
