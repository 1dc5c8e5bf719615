import type { Cell } from '@nianbao/schema';
import type { Printed } from '../truth/printed.ts';

/**
 * right: the printed figure, or null where none is printed. said: null where a figure is printed, and the cell says that
 * it could not be read. marked: another figure, given as inferred. zeroed: 0 given as certain where an empty cell was
 * printed and lost; the amount is right, the cell is not. silent: another figure without a mark, or a cell called empty
 * where a figure is printed.
 */
export type Verdict = 'right' | 'said' | 'marked' | 'zeroed' | 'silent';

const saysUnread = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  ['ambiguous', 'unreadable', 'missing', 'text'].includes(cell.state) ||
  (cell.alternatives?.length ?? 0) > 0;

/** Compares one cell of a result with what was printed. */
export const scoreCell = (printed: Printed, value: number | null, cell: Cell | undefined): Verdict => {
  const wanted = printed.kind === 'value' ? printed.value : null;
  if (value === wanted) return 'right';
  if (value === null) return saysUnread(cell) ? 'said' : 'silent';
  if (cell?.method === 'inferred') return 'marked';
  return value === 0 && printed.kind === 'blank' && cell?.method === 'entailed' ? 'zeroed' : 'silent';
};
