import type { BilingualText } from '@nianbao/schema';
import { listReportFigures } from '@nianbao/schema';
import type { Edition, ReportReading } from '../engine/check.ts';
import { sumCells } from '../engine/evaluate-relation.ts';
import { memoiseByEdition } from '../engine/memoise-by-edition.ts';
import { isBlank, isFigure, type ReadCell } from '../engine/read-cell.ts';

/** What a stated figure may equal: the sum of these cells, less those of `minus`. */
export interface Target {
  readonly name: BilingualText;
  readonly cells: readonly string[];
  readonly minus?: readonly string[];
}

/** A target's value in the report. `blank`: at least one of its cells is there without a figure. */
export interface TargetValue {
  readonly target: Target;
  readonly value: number;
  readonly blank: boolean;
  readonly printed: boolean;
  readonly unusable: readonly ReadCell[];
}

/** The total of a row of table 3. */
export const rowTotal = (row: string): string => `/applications/${row}/total`;

// The cells of the applicants' columns, by row.
const listRows = memoiseByEdition(
  (edition) =>
    new Map(
      [
        ...Map.groupBy(
          listReportFigures(edition).filter(({ table }) => table.id === 'applications'),
          ({ row }) => row.id,
        ),
      ].map(([row, figures]) => [
        row,
        figures.filter(({ column }) => column.id !== 'total').map(({ pointer }) => pointer),
      ]),
    ),
);

/** The totals of a group of outcomes, by what their rows' ids begin with. Example: `groupTotals('denied', '2021')` */
export const groupTotals = (prefix: 'denied' | 'unable' | 'notProcessed' | 'other', edition: Edition): string[] =>
  [...listRows(edition).keys()].filter((row) => row.startsWith(prefix)).map(rowTotal);

// A total left blank is the sum of the columns beside it, where those hold figures.
const readTotal = (path: string, { cell, edition }: ReportReading): readonly ReadCell[] => {
  const read = cell(path);
  if (!isBlank(read) || !path.endsWith('/total') || !path.startsWith('/applications/')) return [read];
  const row = (listRows(edition).get(path.split('/')[2]!) ?? []).map(cell);
  return row.some(isFigure) && row.every((one) => isFigure(one) || isBlank(one)) ? row.filter(isFigure) : [read];
};

/** Reads what a target amounts to, blanks counted as 0. */
export const readTarget = (target: Target, reading: ReportReading): TargetValue => {
  const added = target.cells.flatMap((path) => readTotal(path, reading));
  const taken = (target.minus ?? []).flatMap((path) => readTotal(path, reading));
  const all = [...added, ...taken];
  return {
    target,
    value: Math.round((sumCells(added) - sumCells(taken)) * 1e6) / 1e6,
    blank: all.some(isBlank),
    printed: all.some(isFigure),
    unusable: all.filter((one) => !isFigure(one) && !isBlank(one)),
  };
};
