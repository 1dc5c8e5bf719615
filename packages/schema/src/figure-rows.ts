// A report's figures as rows of a long table: the one way in which every CSV, export and page of figures lists them.
import { findFigure, listReportFigures, nameRow, readPointer } from './figures.ts';
import type { Cell, Figure, ParseResult } from './generated/types.ts';

/** Columns that say one figure, in every CSV of figures, in order. */
export const figureColumns = ['path', 'row', 'column', 'value', 'raw', 'state', 'method', 'confidence'] as const;

/** One figure of one report. */
export interface FigureRow {
  /** JSON pointer. */
  readonly path: string;
  /** The form's own words, with the printed numbering: "(一)予以公开"; null where the form has no such figure. */
  readonly row: string | null;
  readonly column: string | null;
  /** The published value; null where no figure stands (never 0 instead): `state` says why. */
  readonly value: Figure;
  readonly raw: string | null;
  readonly state: Cell['state'];
  readonly method: NonNullable<Cell['method']> | null;
  readonly confidence: number | null;
}

// A report that was put together by hand may account for none of its figures.
const stateOf = (value: Figure): Cell['state'] => (value === null ? 'missing' : value === 0 ? 'zero' : 'value');

/** A report as read: the figures and what is known of their cells. */
export type FigureSource = Pick<ParseResult, 'report' | 'cells'>;

/**
 * One figure of a report, named as its form names it.
 * Example: `readFigureRow(result, '/applications/granted/total').value` → 8
 */
export const readFigureRow = ({ report, cells }: FigureSource, path: string): FigureRow => {
  const figure = findFigure(path, report?.edition ?? null);
  const found = readPointer(report, path);
  const value = typeof found === 'number' ? found : null;
  const cell = cells[path];
  return {
    path,
    row: figure ? nameRow(figure).zh : null,
    column: figure?.column.label.zh ?? null,
    value,
    raw: cell?.raw ?? null,
    state: cell?.state ?? stateOf(value),
    method: cell?.method ?? null,
    confidence: cell?.confidence ?? null,
  };
};

/** Every figure that the report's edition asks for, in printed order; empty where there is no report. */
export const listFigureRows = (result: FigureSource): readonly FigureRow[] =>
  result.report === null
    ? []
    : listReportFigures(result.report.edition).map(({ pointer }) => readFigureRow(result, pointer));
