// The made-up report as files: the same words and figures as an HTML page, a DOCX and a PDF.
import { type DrawnPage, drawPdf, drawTable, onePage } from './draw-pdf.ts';
import { docxOf, paragraph, table } from './office-files.ts';

/** A paragraph, or the rows of a table that stand together. */
export type Piece = string | readonly (readonly string[])[];

/** Splits the text of `clean()` into paragraphs and tables. */
export const piecesOf = (text: string): readonly Piece[] => {
  const pieces: (string | string[][])[] = [];
  for (const line of text.split('\n')) {
    const cells = line.split(' | ');
    const last = pieces.at(-1);
    if (cells.length === 1) pieces.push(line);
    else if (Array.isArray(last) && last[0]!.length === cells.length) last.push(cells);
    else pieces.push([cells]);
  }
  return pieces;
};

/** As an HTML page. */
export const htmlOf = (text: string): string => {
  const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const body = piecesOf(text).map((piece) =>
    typeof piece === 'string' ? `<p>${piece}</p>` : `<table>${piece.map(row).join('')}</table>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>年报</title></head><body>${body.join('\n')}</body></html>`;
};

/** As a DOCX. */
export const docxFrom = (text: string): Uint8Array =>
  docxOf(
    piecesOf(text)
      .map((piece) => (typeof piece === 'string' ? paragraph(piece) : table(piece)))
      .join(''),
  );

const wrap = (text: string, width: number): string => (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');

/** As a PDF with ruled tables, one page for each that does not fit any more. */
export const pdfFrom = (text: string): Uint8Array => {
  const pages: DrawnPage[] = [];
  let drawings: DrawnPage[] = [];
  let top = 60;
  for (const piece of piecesOf(text)) {
    const height = typeof piece === 'string' ? 24 : piece.length * 30 + 12;
    if (top + height > 800 && drawings.length > 0) {
      pages.push(onePage(...drawings));
      [drawings, top] = [[], 60];
    }
    if (typeof piece === 'string') drawings.push({ texts: [[50, top + 12, piece]] });
    else {
      const columns = piece[0]!.length;
      const widths = piece[0]!.map((_, index) => (index === 0 && columns < 15 ? 200 : 300 / Math.max(columns, 8)));
      const rows = piece.map(([label, ...rest]) => [wrap(label!, 19), ...rest.map((cell) => wrap(cell, 9))]);
      drawings.push(drawTable({ left: 40, top, widths, rows, rowHeight: 30 }));
    }
    top += height;
  }
  return drawPdf([...pages, onePage(...drawings)]);
};
