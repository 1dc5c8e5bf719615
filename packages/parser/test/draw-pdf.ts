// Draws small PDF files for tests: text in a Chinese font that is named, not embedded (as old writers do), and lines.
// Coordinates are points from the top left of an A4 page.

/** What is drawn on one page. `raw`: operators as they are, in PDF's own coordinates (from the bottom left). */
export interface DrawnPage {
  readonly texts?: readonly (readonly [x: number, y: number, text: string, size?: number])[];
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  readonly raw?: string;
}

/** Options of a drawn file. `font`: the font's dictionary instead of 宋体; `trailer`: entries to add (encryption). */
export interface DrawnOptions {
  readonly font?: string;
  readonly trailer?: string;
  readonly objects?: readonly string[];
}

const height = 842;

const songti =
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [ << /Type /Font ' +
  '/Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> ' +
  '/DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 ' +
  '/FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >> ] >>';

const hex = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const content = ({ texts = [], lines = [], raw = '' }: DrawnPage): string =>
  [
    '0.5 w',
    ...lines.map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`),
    ...texts.map(([x, y, text, size = 10]) => `BT /F1 ${size} Tf ${x} ${height - y} Td <${hex(text)}> Tj ET`),
    raw,
  ].join('\n');

/** The bytes of a PDF with these pages. `objects` follow as 4 0 R, 5 0 R …; /Im1 is 4 0 R. */
export const drawPdf = (pages: readonly DrawnPage[], options: DrawnOptions = {}): Uint8Array => {
  const extra = options.objects ?? [];
  const from = 4 + extra.length;
  const kids = pages.map((_, index) => `${from + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    options.font ?? songti,
    ...extra,
    ...pages.flatMap((page, index) => {
      const stream = content(page);
      const images = extra.length > 0 ? '/XObject << /Im1 4 0 R >>' : '';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents ${from + 2 * index + 1} 0 R ` +
          `/Resources << /Font << /F1 3 0 R >> ${images} >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${options.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0) & 0xff);
};

/** A table to draw: its cells row by row; a cell's lines are parted by line feeds. */
export interface DrawnTable {
  readonly left: number;
  readonly top: number;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly rowHeight?: number;
  readonly ruled?: boolean;
}

/** The lines and texts of a table; texts are centred in their cells. */
export const drawTable = ({ left, top, widths, rows, rowHeight = 26, ruled = true }: DrawnTable): DrawnPage => {
  const xs = [left];
  for (const width of widths) xs.push(xs.at(-1)! + width);
  const ys = Array.from({ length: rows.length + 1 }, (_, index) => top + index * rowHeight);
  const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (each < '\u0080' ? 5 : 10), 0);
  const texts = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const lines = cell.split('\n').filter((line) => line !== '');
      return lines.map((line, index): readonly [number, number, string] => {
        const middle = ys[r]! + rowHeight / 2 + (index - (lines.length - 1) / 2) * 11;
        return [xs[c]! + (widths[c]! - widthOf(line)) / 2, middle + 3.8, line];
      });
    }),
  );
  const lines = [
    ...xs.map((x) => [x, ys[0]!, x, ys.at(-1)!] as const),
    ...ys.map((y) => [left, y, xs.at(-1)!, y] as const),
  ];
  return { texts, lines: ruled ? lines : [] };
};

/** Several drawings on one page. */
export const onePage = (...drawings: readonly DrawnPage[]): DrawnPage => ({
  texts: drawings.flatMap((drawing) => drawing.texts ?? []),
  lines: drawings.flatMap((drawing) => drawing.lines ?? []),
  raw: drawings.map((drawing) => drawing.raw ?? '').join('\n'),
});
