import { defineCheck } from '../engine/define-check.ts';
import { allTables, formEditions } from '../engine/editions.ts';
import { groupOutcome } from '../engine/group-outcome.ts';
import type { TableCell } from '../engine/read-cell.ts';
import { isFigure } from '../engine/read-cell.ts';

// A letter, an ideograph, a currency or per-cent sign or a bracket beside the digits: a unit or a note.
const unitOrNote = /[\p{L}\p{Sc}%()]/u;

// Nearly every cell: nothing to normalise.
const bareFigure = /^[\d.,+\s-]*$/;

const holdsWords = (cell: TableCell): boolean =>
  cell.state === 'text' ||
  (isFigure(cell) && !bareFigure.test(cell.raw) && unitOrNote.test(cell.raw.normalize('NFKC')));

/** Words, a unit or a note in a figure's cell: one outcome a table, listing all of them. */
export const cellText = defineCheck({
  kind: 'table',
  id: 'cell-text',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '数字格中有文字、单位或注', en: 'A cell for a figure holds words, a unit or a note' },
  legalBasis: {
    zh: '由表式推得:各格填数,单位印在表头(如「单位:万元」)。',
    en: 'Derived from the form: cells hold figures, units stand in the headings.',
  },
  reads: allTables,
  accountsForCells: true,
  messages: {
    found: {
      zh: '{table}有 {count} 格含文字、单位或注:{cells}',
      en: '{table}: cells with words, a unit or a note: {count} ({cells})',
    },
    clear: { zh: '{table}各格没有文字、单位或注', en: '{table} has no words, units or notes in its cells' },
  },
  run: (reading) => groupOutcome(reading, holdsWords),
});
