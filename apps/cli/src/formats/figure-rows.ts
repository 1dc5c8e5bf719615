import { type Figure, listReportFigures, nameRow, type ParseResult, readPointer } from '@nianbao/schema';

/** One figure of one report, as a row of a long table. */
export interface FigureRow {
  readonly path: string;
  /** The form's own words, with the printed numbering: "(一)予以公开". */
  readonly row: string;
  readonly column: string;
  /** The published value; null where no figure stands (never 0 instead). */
  readonly value: Figure;
  readonly raw: string;
  readonly state: string;
  readonly method: string;
  readonly confidence: number | null;
}

/** Every figure that the report's edition asks for, in printed order; empty when there is no report. */
export const listFigureRows = ({ report, cells }: ParseResult): FigureRow[] => {
  if (report === null) return [];
  return listReportFigures(report.edition).map((figure) => {
    const { pointer, column } = figure;
    const cell = cells[pointer];
    const value = readPointer(report, pointer);
    return {
      path: pointer,
      row: nameRow(figure).zh,
      column: column.label.zh,
      value: typeof value === 'number' ? value : null,
      raw: cell?.raw ?? '',
      state: cell?.state ?? 'missing',
      method: cell?.method ?? '',
      confidence: cell?.confidence ?? null,
    };
  });
};
