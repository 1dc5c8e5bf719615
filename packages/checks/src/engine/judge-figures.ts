import { describeFigure } from '@nianbao/schema';
import type { Outcome, TableReading } from './check.ts';
import type { TableCell } from './read-cell.ts';
import { isFigure } from './read-cell.ts';

/**
 * Judges every figure of a table by itself: one failing outcome a figure that `offends`, else one pass for the table.
 * A table without any figure is not-assessable, not a pass. Wordings may name {figure}, {value}, {count}, {table}.
 */
export const judgeFigures = (
  { cells, edition }: TableReading,
  offends: (value: number, cell: TableCell) => boolean,
  expected: string,
): readonly Outcome<'found' | 'clear' | 'noFigures'>[] => {
  const figures = cells.filter(isFigure);
  if (figures.length === 0) return [{ verdict: 'not-assessable', message: 'noFigures' }];
  const offending = figures.filter((cell) => cell.value !== null && offends(cell.value, cell));
  if (offending.length === 0) return [{ verdict: 'pass', message: 'clear', params: { count: figures.length } }];
  return offending.map((cell) => ({
    verdict: 'fail',
    message: 'found',
    paths: [cell.path],
    expected,
    actual: cell.value,
    params: { figure: describeFigure(cell.path, edition), value: cell.value },
  }));
};
