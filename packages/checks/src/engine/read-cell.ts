import type { AnnualReport, Cell, CellState, Figure, FormFigure, ParseResult, Place } from '@nianbao/schema';
import { findFigure } from '@nianbao/schema';

/** One figure as a rule sees it: its value with the reason why it may be absent. */
export interface ReadCell {
  readonly path: string;
  readonly value: Figure;
  readonly state: CellState;
  readonly raw: string;
  readonly method: Cell['method'] | null;
  readonly place: Place | null;
  /** Year of the report it stands in, where that is not the judged one. */
  readonly year?: number;
  /** Agency of the report it stands in, where that is not the judged one. */
  readonly agency?: string;
}

/** A cell together with its place in the form. */
export interface TableCell extends ReadCell {
  readonly figure: FormFigure;
}

const blankStates: ReadonlySet<CellState> = new Set(['blank', 'dash', 'slash', 'none']);
const figureStates: ReadonlySet<CellState> = new Set(['value', 'zero']);

/** Whether the cell holds a figure. */
export const isFigure = (cell: Pick<ReadCell, 'state'>): boolean => figureStates.has(cell.state);

/** Whether the cell is there but holds no figure on purpose: empty, or a mark such as 「-」「/」「无」. */
export const isBlank = (cell: Pick<ReadCell, 'state'>): boolean => blankStates.has(cell.state);

const stateOf = (cell: Cell | undefined, value: Figure): CellState => {
  if (cell === undefined) return value === null ? 'missing' : value === 0 ? 'zero' : 'value';
  // A state that contradicts its value is not read either way: a blank must not become a figure, nor a figure a blank.
  return figureStates.has(cell.state) === (value !== null) ? cell.state : 'unreadable';
};

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

// Straight down by the form's ids: every cell is read by some twenty rules, and pointers are slow to take apart.
const readFigure = (report: AnnualReport | null, path: string): unknown => {
  const figure = findFigure(path);
  const table = figure && report?.[figure.table.id];
  return figure && table ? (table as unknown as Rows)[figure.row.id]?.[figure.column.id] : undefined;
};

/**
 * Reads one figure. Never throws; where the report says nothing of it, its state is `missing`.
 * Example: `readCell(result, '/applications/granted/total')` → { value: 8, state: 'value', … }
 */
export const readCell = (result: ParseResult, path: string): ReadCell => {
  const cell = result.cells[path];
  const published = readFigure(result.report, path);
  const value = typeof published === 'number' && Number.isFinite(published) ? published : null;
  const state = stateOf(cell, value);
  return {
    path,
    value: figureStates.has(state) ? value : null,
    state,
    raw: cell?.raw ?? '',
    method: cell?.method ?? null,
    place: cell?.place ?? null,
  };
};
