import type { Cell, ParseResult } from '@nianbao/schema';
import { readPointer } from '@nianbao/schema';

/** A report as read, stored or just dropped on the page of the pre-check. */
export interface HeldReport {
  readonly result: Pick<ParseResult, 'report' | 'cells'>;
}

/** A figure of a report: its value, or null with the cell that says why. */
export interface ReadFigure {
  readonly pointer: string;
  readonly value: number | null;
  readonly cell: Cell | undefined;
  readonly inferred: boolean;
}

/** One figure by its pointer. Example: `readFigure(report, '/applications/granted/total').value` → 8. */
export const readFigure = (document: HeldReport, pointer: string): ReadFigure => {
  const value = readPointer(document.result.report, pointer);
  const cell = document.result.cells[pointer];
  return {
    pointer,
    value: typeof value === 'number' ? value : null,
    cell,
    inferred: cell?.method === 'inferred',
  };
};

/** A sum over figures: null as soon as one of them is null, inferred as soon as one of them is. */
export interface FigureSum {
  readonly value: number | null;
  readonly inferred: boolean;
}

/** Whatever knows the figures of a report: the document itself, or the little that comparisons keep of it. */
export type ReadValue = (pointer: string) => FigureSum;

/** Σ plus − Σ minus; a blank is never counted as 0. */
export const addValues = (read: ReadValue, plus: readonly string[], minus: readonly string[] = []): FigureSum => {
  let value: number | null = 0;
  let inferred = false;
  for (const [sign, pointers] of [
    [1, plus],
    [-1, minus],
  ] as const) {
    for (const pointer of pointers) {
      const figure = read(pointer);
      if (figure.inferred) inferred = true;
      value = value === null || figure.value === null ? null : value + sign * figure.value;
    }
  }
  return { value, inferred };
};

/** Reads the figures of a document. */
export const readerOf =
  (document: HeldReport): ReadValue =>
  (pointer) =>
    readFigure(document, pointer);

/** Σ plus − Σ minus over the figures of a document. */
export const sumFigures = (document: HeldReport, plus: readonly string[], minus: readonly string[] = []): FigureSum =>
  addValues(readerOf(document), plus, minus);
