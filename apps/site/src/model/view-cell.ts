// What a cell of the table shows: the stored figure, the mark as printed, or why there is none.
import type { Severity } from '@nianbao/schema';
import type { ReadFigure } from './read-figure.ts';

/** How a cell looks. `blank` and `missing` are hatched, `undecided` is hatched with a question mark, `mark` is as printed. */
export type CellLook = 'figure' | 'zero' | 'blank' | 'mark' | 'undecided' | 'missing';

/** A cell ready to be drawn. */
export interface CellView {
  readonly pointer: string;
  readonly look: CellLook;
  /** Empty for blanks. */
  readonly text: string;
  readonly method: 'inferred' | 'entailed' | null;
  readonly severity: Severity | null;
  readonly suspect: boolean;
}

// Longer marks are cut in the table and stand whole in the provenance.
const longestMark = 12;

const lookOf = ({ value, cell }: ReadFigure): CellLook => {
  if (value !== null) return value === 0 ? 'zero' : 'figure';
  switch (cell?.state) {
    case 'ambiguous':
    case 'unreadable':
      return 'undecided';
    case 'dash':
    case 'slash':
    case 'none':
    case 'text':
      return 'mark';
    case 'missing':
    case undefined:
      return 'missing';
    default:
      return 'blank';
  }
};

const textOf = (look: CellLook, { value, cell }: ReadFigure): string => {
  if (look === 'figure' || look === 'zero') return String(value);
  if (look === 'undecided') return '?';
  if (look !== 'mark') return '';
  const raw = (cell?.raw ?? '').trim();
  return raw.length > longestMark ? `${raw.slice(0, longestMark)}…` : raw;
};

/** The cell of a figure. Example: a "/" in the source → look `mark`, text "/". */
export const viewCell = (figure: ReadFigure, severity: Severity | null, suspect: boolean): CellView => {
  const look = lookOf(figure);
  const method = figure.value !== null && figure.cell?.method !== 'stated' ? (figure.cell?.method ?? null) : null;
  return { pointer: figure.pointer, look, text: textOf(look, figure), method, severity, suspect };
};
