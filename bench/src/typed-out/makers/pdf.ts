import { type Cell, type Doc, gridOf, type Table } from '../sheet.ts';

// Points from the top left of an A4 page; one font, named and not embedded. Half-width characters are 0.5 em wide.
interface Pen {
  readonly pages: string[][];
  y: number;
}
const [paper, foot, left, size] = [842, 800, 30, 7];
const wide = (text: string): number => [...text].reduce((sum, each) => sum + (each < '\u0080' ? size / 2 : size), 0);
const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
const show = (text: string, x: number, y: number, points = size): string =>
  `BT /F1 ${points} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${hex(text)}> Tj ET`;
const put = (pen: Pen, x: number, y: number, text: string): void => {
  pen.pages.at(-1)!.push(show(text, x, paper - y));
};
const draw = (pen: Pen, x0: number, y0: number, x1: number, y1: number): void => {
  pen.pages.at(-1)!.push(`${x0} ${paper - y0} m ${x1} ${paper - y1} l S`);
};
const newPage = (pen: Pen): void => {
  if (pen.pages.length > 0) put(pen, 290, 825, `— ${pen.pages.length} —`);
  pen.pages.push(['0.4 w']);
  pen.y = 40;
};

const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const piece of text.split('\n')) {
    let line = '';
    for (const character of piece) {
      if (line !== '' && wide(line + character) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
    lines.push(line);
  }
  return lines.filter((line) => line !== '');
};

// Label columns are wide, figure columns narrow; what is left is shared.
const widthsOf = (grid: readonly (Cell | null)[][]): number[] => {
  const columns = grid[0]!.map((_, x) => grid.some((row) => row[x]?.k !== undefined));
  const figures = columns.filter(Boolean).length;
  const labels = columns.length - figures;
  const narrow = labels === 0 ? 535 / figures : 36;
  return columns.map((isFigure) => (isFigure ? narrow : (535 - narrow * figures) / labels));
};

/** How a table is drawn: with lines or without. Rows that do not fit go on the next page. */
const drawTable = (pen: Pen, table: Table, ruled: boolean): void => {
  const grid = gridOf(table);
  const widths = widthsOf(grid);
  const x = [left];
  for (const width of widths) x.push(x.at(-1)! + width);
  const heights = grid.map((row) =>
    Math.max(
      14,
      ...row.map((each, at) => (each && each.r === 1 ? 6 + 9 * wrap(each.t, x[at + each.c]! - x[at]! - 4).length : 0)),
    ),
  );
  let from = 0;
  while (from < grid.length) {
    let to = from;
    let height = 0;
    while (to < grid.length && (to === from || pen.y + height + heights[to]! < foot)) {
      height += heights[to]!;
      to += 1;
    }
    const tops = [pen.y];
    for (let y = from; y < to; y += 1) tops.push(tops.at(-1)! + heights[y]!);
    for (let y = 0; y < to; y += 1)
      for (const [at, each] of grid[y]!.entries()) {
        if (!each || y + each.r <= from) continue;
        const top = tops[Math.max(0, y - from)]!;
        const bottom = tops[Math.min(to, y + each.r) - from]!;
        const [x0, x1] = [x[at]!, x[at + each.c]!];
        if (ruled)
          for (const line of [
            [x0, top, x1, top],
            [x0, bottom, x1, bottom],
            [x0, top, x0, bottom],
            [x1, top, x1, bottom],
          ] as const)
            draw(pen, ...line);
        if (y < from) continue;
        const lines = wrap(each.t, x1 - x0 - 4);
        if (each.pen) {
          const place = { x: (x0 + x1 - wide(each.t)) / 2, y: paper - (top + bottom) / 2 - 2.5, show };
          pen.pages.at(-1)!.push(each.pen(place));
          continue;
        }
        for (const [index, line] of lines.entries())
          put(pen, (x0 + x1 - wide(line)) / 2, (top + bottom) / 2 + 2.5 + (index - (lines.length - 1) / 2) * 9, line);
      }
    pen.y = tops.at(-1)! + 12;
    from = to;
    if (from < grid.length) newPage(pen);
  }
};

const font =
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [ << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >> ] >>';

const assemble = (pages: readonly string[][]): Uint8Array => {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    font,
    ...pages.flatMap((operators, index) => {
      const stream = operators.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.6\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
};

/** The document on pages, with page numbers at the foot of all but the last. */
export const writePdf = (doc: Doc, ruled: boolean): Uint8Array => {
  const pen: Pen = { pages: [], y: 0 };
  newPage(pen);
  for (const part of doc.parts) {
    if (part.kind === 'raw') continue;
    if (part.kind === 'table') {
      drawTable(pen, part, ruled);
      continue;
    }
    for (const line of wrap(part.t, 530)) {
      if (pen.y > foot) newPage(pen);
      put(pen, left, pen.y + 8, line);
      pen.y += 16;
    }
  }
  return assemble(pen.pages);
};
