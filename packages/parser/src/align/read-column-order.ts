import type { FormBlock } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import { countSums, isFormOrder } from './plan-columns.ts';
import { isFigureSlot, readFigure } from './read-figure.ts';
import type { ColumnOrder } from './read-printed-columns.ts';

type Cells = readonly Slot[];

const isUsed = (cells: Cells): boolean => cells.some((slot) => (readFigure(slot.text).value ?? 0) > 0);

// Where no row prints its last cell, single rows add up to their first figure by chance (1 0 0 0 0 1): most must.
const byChance = (rows: readonly Cells[], front: number): boolean => {
  if (rows.some((cells) => isFigureSlot(cells.at(-1)!))) return false;
  return 2 * front <= rows.filter(isUsed).length;
};

const withoutTotal = (order: ColumnOrder): string => order.filter((id) => id !== 'total').join(' ');

// Of the rows with figures: a column that the form does not have is left out only where the others bear it out.
const borneOut = 0.8;

/**
 * The order in which counted rows print their columns: the one `planned` by the header, unless the rows' sums speak against
 * it. Null where they do and nothing says how the columns stand: the rows add up to their first figure under a header that
 * prints the total last, or to another one than the header says.
 */
export const readColumnOrder = (planned: ColumnOrder, rows: readonly Cells[], block: FormBlock): ColumnOrder | null => {
  const form = block.columns.map((column) => column.id);
  if (form.length < 3 || !form.includes('total')) return planned;
  const own = countSums(rows, planned);
  if (planned.length === form.length && !planned.includes(null) && !isFormOrder(planned, block)) {
    if (own >= countSums(rows, form)) return planned;
    return withoutTotal(planned) === withoutTotal(form) ? form : null;
  }
  if (planned.includes(null) && planned.includes('total')) {
    const most = Math.max(own, countSums(rows, planned, true));
    if (most < borneOut * rows.filter(isUsed).length) return null;
  }
  if (planned.at(-1) !== 'total') return planned;
  const front = countSums(rows, ['total', ...planned.slice(0, -1)]);
  return front >= 3 && front > 2 * own && !byChance(rows, front) ? null : planned;
};
