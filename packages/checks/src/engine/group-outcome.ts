import type { Outcome, TableReading } from './check.ts';
import { nameCells } from './name-cells.ts';
import type { TableCell } from './read-cell.ts';

/**
 * One outcome for a whole table: fails naming the cells that `concerns` picks, passes when there is none.
 * Wordings may name {table}, {cells}, {count} and {total}.
 */
export const groupOutcome = (
  { cells, edition }: TableReading,
  concerns: (cell: TableCell) => boolean,
): readonly Outcome<'found' | 'clear'>[] => {
  const found = cells.filter(concerns);
  const total = cells.length;
  if (found.length === 0) return [{ verdict: 'pass', message: 'clear', params: { count: 0, total } }];
  return [
    {
      verdict: 'fail',
      message: 'found',
      paths: found.map((cell) => cell.path),
      params: { count: found.length, total, cells: nameCells(found, edition) },
    },
  ];
};
