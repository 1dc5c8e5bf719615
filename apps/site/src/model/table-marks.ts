import type { CellView } from './view-cell.ts';

/** The marks that a set of cells carries, for the key above the tables. */
export type TableMark = 'blank' | 'undecided' | 'inferred' | 'entailed' | 'error' | 'warning' | 'info';

/** Which marks occur. */
export const listMarks = (cells: readonly CellView[]): ReadonlySet<TableMark> => {
  const marks = new Set<TableMark>();
  for (const { look, method, severity } of cells) {
    if (look === 'blank' || look === 'missing') marks.add('blank');
    if (look === 'undecided') marks.add('undecided');
    if (method) marks.add(method);
    if (severity) marks.add(severity);
  }
  return marks;
};
