// The sums of one table as a system of equations. It depends on the form alone, so it is made once an edition.
import { figurePointer, listReportFigures, type TableId } from '@nianbao/schema';
import type { Edition } from '../engine/check.ts';
import { listReportEquations } from '../engine/list-relations.ts';
import { memoiseByEdition } from '../engine/memoise-by-edition.ts';

/** How a cell stands in an equation Σ left − Σ right = 0: its index with +1 or −1. */
export interface Term {
  readonly equation: number;
  readonly sign: 1 | -1;
}

/** One sum. `along`: the row it adds up, the column, or the same cell of last year's report. */
export interface FrameEquation {
  readonly rule: string;
  readonly at: string;
  readonly along: 'row' | 'column' | 'years';
  readonly cells: readonly { readonly cell: number; readonly sign: 1 | -1 }[];
}

/** A cell of the frame; `previous`: it is one of last year's report. */
export interface FrameCell {
  readonly path: string;
  readonly row: number;
  readonly column: number;
  readonly previous: boolean;
  readonly isTotal: boolean;
  readonly terms: readonly Term[];
}

/** The cells of one table, row by row, and every sum that they take part in. */
export interface EquationFrame {
  readonly cells: readonly FrameCell[];
  readonly equations: readonly FrameEquation[];
  /** Cell indices: `grid[row][column]`, in the order of the form. */
  readonly grid: readonly (readonly number[])[];
  readonly rows: readonly string[];
  /** Cell indices of last year's carry-over by column; empty where the table has none. */
  readonly carried: readonly number[];
}

/** The rule that compares the carry-over with last year's report. */
export const carryOverRule = 'carry-in-mismatch';

interface Sum {
  readonly rule: string;
  readonly at: string;
  readonly along: FrameEquation['along'];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const buildFrame = (table: TableId, edition: Edition): EquationFrame => {
  const figures = listReportFigures(edition).filter((figure) => figure.table.id === table);
  const rows = [...new Set(figures.map(({ row }) => row.id))];
  const columns = [...new Set(figures.map(({ column }) => column.id))];
  const index = new Map(figures.map(({ pointer }, at) => [pointer, at]));
  const indexOf = (pointer: string): number => index.get(pointer) ?? -1;
  const sums: Sum[] = listReportEquations(edition)
    .filter(({ left: [first = ''] }) => index.has(first))
    .map(({ rule, at, left, right }) => ({
      rule,
      at,
      along: rows.includes(at) ? 'row' : 'column',
      left: left.map(indexOf),
      right: right.map(indexOf),
    }));
  // Last year's carry-over stands behind the table's own cells.
  const carriedFrom = figures.length;
  const carriesOver = table === 'applications' && rows.includes('carriedIn');
  const carried = carriesOver ? columns.map((_, column) => carriedFrom + column) : [];
  const carryOver: Sum[] = carried.map((cell, column) => ({
    rule: carryOverRule,
    at: columns[column] ?? '',
    along: 'years',
    left: [indexOf(figurePointer(table, 'carriedIn', columns[column] ?? ''))],
    right: [cell],
  }));
  const equations = [...sums, ...carryOver].map(
    ({ rule, at, along, left, right }): FrameEquation => ({
      rule,
      at,
      along,
      cells: [
        ...left.map((cell) => ({ cell, sign: 1 as const })),
        ...right.map((cell) => ({ cell, sign: -1 as const })),
      ],
    }),
  );
  const termsOf = (cell: number): Term[] =>
    equations.flatMap(({ cells }, equation) =>
      cells.filter((part) => part.cell === cell).map(({ sign }) => ({ equation, sign })),
    );
  const totals = new Set(sums.filter(({ left }) => left.length === 1).flatMap(({ left }) => left));
  const place = (path: string, row: number, column: number, cell: number, previous: boolean): FrameCell => ({
    path,
    row,
    column,
    previous,
    isTotal: totals.has(cell),
    terms: termsOf(cell),
  });
  return {
    rows,
    carried,
    equations,
    cells: [
      ...figures.map(({ pointer, row, column }, at) =>
        place(pointer, rows.indexOf(row.id), columns.indexOf(column.id), at, false),
      ),
      ...carried.map((cell, column) =>
        place(
          figurePointer(table, 'carriedOut', columns[column] ?? ''),
          rows.indexOf('carriedOut'),
          column,
          cell,
          true,
        ),
      ),
    ],
    grid: rows.map((row) => columns.map((column) => indexOf(figurePointer(table, row, column)))),
  };
};

/** The frame of table 3, with last year's carry-over. */
export const frameApplications = memoiseByEdition((edition) => buildFrame('applications', edition));

/** The frame of table 4. */
export const frameDisputes = memoiseByEdition((edition) => buildFrame('disputes', edition));
