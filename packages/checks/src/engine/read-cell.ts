import type { AnnualReport, Cell, CellState, Figure, Finding, FormFigure, ParseResult, Place } from '@nianbao/schema';
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
  /** As findings list it. Made with the cell, because some twenty rules list each. */
  readonly operand: Operand;
}

/** A figure as a finding lists it among its operands. */
export type Operand = Finding['operands'][number];

/** Whose report a cell stands in, where that is not the judged one. */
export type Origin = Pick<ReadCell, 'year' | 'agency'>;

/** A cell together with its place in the form. */
export interface TableCell extends ReadCell {
  readonly figure: FormFigure;
}

/** Whether the cell holds a figure. */
export const isFigure = ({ state }: Pick<ReadCell, 'state'>): boolean => state === 'value' || state === 'zero';

/** Whether the cell is there but holds no figure on purpose: empty, or a mark such as 「-」「/」「无」. */
export const isBlank = ({ state }: Pick<ReadCell, 'state'>): boolean =>
  state === 'blank' || state === 'dash' || state === 'slash' || state === 'none';

const stateOf = (cell: Cell | undefined, value: Figure): CellState => {
  if (cell === undefined) return value === null ? 'missing' : value === 0 ? 'zero' : 'value';
  // A state that contradicts its value is not read either way: a blank must not become a figure, nor a figure a blank.
  return isFigure(cell) === (value !== null) ? cell.state : 'unreadable';
};

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

// Straight down by the form's ids: pointers are slow to take apart.
const readFigure = (report: AnnualReport | null, figure: FormFigure | undefined): unknown => {
  const table = figure && report?.[figure.table.id];
  return figure && table ? (table as unknown as Rows)[figure.row.id]?.[figure.column.id] : undefined;
};

const buildOperand = (path: string, value: Figure, state: CellState, { year, agency }: Origin): Operand => ({
  path,
  value,
  state,
  ...(year === undefined ? {} : { year }),
  ...(agency === undefined ? {} : { agency }),
});

const read = (result: ParseResult, path: string, figure: FormFigure | undefined): ReadCell => {
  const cell = result.cells[path];
  const published = readFigure(result.report, figure);
  const printed = typeof published === 'number' && Number.isFinite(published) ? published : null;
  const state = stateOf(cell, printed);
  const value = isFigure({ state }) ? printed : null;
  return {
    path,
    value,
    state,
    raw: cell?.raw ?? '',
    method: cell?.method ?? null,
    place: cell?.place ?? null,
    operand: { path, value, state },
    // Cells of the form carry their place in it; a property of all of them, so that reading any of them is one case.
    figure,
  } as ReadCell;
};

const mark = (cell: ReadCell, origin: Origin | null): ReadCell =>
  origin ? { ...cell, operand: buildOperand(cell.path, cell.value, cell.state, origin), ...origin } : cell;

/** Reads the figure at a place in the form. `origin`: whose it is, where that is not the judged report. */
export const readFormCell = (result: ParseResult, figure: FormFigure, origin: Origin | null): TableCell =>
  mark(read(result, figure.pointer, figure), origin) as TableCell;

/**
 * Reads one figure. Never throws; where the report says nothing of it, its state is `missing`.
 * Example: `readCell(result, '/applications/granted/total')` → { value: 8, state: 'value', … }
 */
export const readCell = (result: ParseResult, path: string, origin: Origin | null = null): ReadCell =>
  mark(read(result, path, findFigure(path)), origin);
