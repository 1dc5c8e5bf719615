import { expect, test } from 'vitest';
import { readPdf } from '../src/formats/read-pdf.ts';
import { parseReport } from '../src/index.ts';
import { type DrawnPage, drawPdf, drawTable, onePage } from './draw-pdf.ts';

const rowsOf = async (pages: readonly DrawnPage[]): Promise<string[][]> => {
  const { blocks } = await readPdf(drawPdf(pages));
  return blocks.map((block) => block.slots.map((slot) => (slot.kind === 'blank' ? '∅' : slot.text)));
};

const widths = [120, 50, 50, 50];
const header = ['信息内容', '甲', '乙', '丙'];
const table = (top: number, rows: readonly (readonly string[])[], ruled = true): DrawnPage =>
  drawTable({ left: 60, top, widths, rows, ruled });

test('a table goes on over the page: its repeated header and the page numbers are gone, columns are the same', async () => {
  const { blocks } = await readPdf(
    drawPdf([
      onePage(table(640, [header, ['规章', '1', '', '3']]), { texts: [[280, 815, '— 1 —']] }),
      onePage(table(40, [header, ['许可', '', '5', '6']]), { texts: [[280, 815, '— 2 —']] }),
    ]),
  );
  expect(blocks.map((block) => [block.table, block.place.page, block.text])).toEqual([
    [0, 1, '信息内容 甲 乙 丙'],
    [0, 1, '规章 1 3'],
    [0, 2, '许可 5 6'],
  ]);
  expect(blocks[2]!.slots.map((slot) => [slot.column, slot.kind])).toEqual([
    [0, 'text'],
    [1, 'blank'],
    [2, 'text'],
    [3, 'text'],
  ]);
});

test('a row cut by the page break is one row, whether the pages draw lines at the break or not', async () => {
  const [first, second] = [
    ['一二三四五六七八九十甲', '7', '8', '9'],
    ['乙丙丁', '', '', ''],
  ];
  const closed = [table(700, [header, first]), table(40, [second, ['许可', '4', '5', '6']])];
  const wanted = [header, ['一二三四五六七八九十甲乙丙丁', '7', '8', '9'], ['许可', '4', '5', '6']];
  expect(await rowsOf(closed)).toEqual(wanted);
  const open = closed.map((page, index) => ({
    ...page,
    lines: page.lines!.filter(([, y0, , y1]) => y0 !== y1 || y0 !== (index === 0 ? 752 : 40)),
  }));
  expect(await rowsOf(open)).toEqual(wanted);
});

test('a whole row of blanks at the top of a page is not taken for the rest of the row before', async () => {
  const pages = [
    table(700, [header, ['规章', '7', '8', '9']]),
    table(40, [
      ['许可', '', '', ''],
      ['处罚', '4', '5', '6'],
    ]),
  ];
  expect(await rowsOf(pages)).toEqual([
    header,
    ['规章', '7', '8', '9'],
    ['许可', '∅', '∅', '∅'],
    ['处罚', '4', '5', '6'],
  ]);
});

test('a number wider than its cell stays whole; one wrapped in its cell is one number, two numbers are two', async () => {
  const narrow = drawTable({
    left: 60,
    top: 60,
    widths: [100, 22, 60],
    rows: [
      ['甲', '1234567', '3\n4'],
      ['乙', '108\n6', '8'],
    ],
  });
  expect(await rowsOf([narrow])).toEqual([
    ['甲', '1234567', '3 4'],
    ['乙', '1086', '8'],
  ]);
});

test('doubled glyphs of a false bold and a slanted watermark change no figure', async () => {
  const page = table(60, [header, ['规章', '11', '22', '33']]);
  const echo = { texts: page.texts!.map(([x, y, text]) => [x + 0.4, y, text] as const) };
  const watermark = { raw: 'BT /F1 60 Tf 0.8 0.6 -0.6 0.8 100 700 Tm <0031003200330034> Tj ET' };
  expect(await rowsOf([onePage(page, echo, watermark)])).toEqual([header, ['规章', '11', '22', '33']]);
});

test('white space that parts columns beyond doubt gives columns and blanks', async () => {
  const rows = [
    ['规章', '1', '2', '3'],
    ['许可', '4', '', '6'],
    ['处罚', '7', '8', '9'],
    ['强制', '', '', '5'],
  ];
  const { blocks } = await readPdf(drawPdf([table(60, rows, false)]));
  expect(blocks.map((block) => block.slots.map((slot) => [slot.column, slot.text]))).toEqual(
    rows.map((row) => row.map((text, column) => [column, text])),
  );
  expect(blocks[3]!.slots.map((slot) => slot.kind)).toEqual(['text', 'blank', 'blank', 'text']);
});

test('white space that does not tell columns gives none', async () => {
  const rows = [
    ['规章', '1', '2', '3'],
    ['许可', '4', '', '6'],
    ['处罚', '7', '', ''],
  ];
  const { blocks } = await readPdf(drawPdf([table(60, rows, false)]));
  expect(blocks.flatMap((block) => block.slots.map((slot) => slot.column))).toEqual(Array(9).fill(undefined));
});

test('a label of two lines beside its figures is whole, without any line drawn', async () => {
  const rows = [
    ['规章', '1', '2', '3'],
    ['行政规范\n性文件', '4', '5', '6'],
    ['处罚', '7', '8', '9'],
  ];
  expect((await rowsOf([table(60, rows, false)])).map((row) => row.join(' '))).toEqual([
    '规章 1 2 3',
    '行政规范性文件 4 5 6',
    '处罚 7 8 9',
  ]);
});

test('figures whose label cannot be told from its neighbours are not read as figures', async () => {
  // Two-line labels so dense that nothing parts one from the next.
  const rows = ['甲', '乙', '丙'].map((name) => [`${name}件行政规范\n性文件${name}`, '1', '2', '3']);
  const dense = drawTable({ left: 60, top: 60, widths, rows, rowHeight: 22, ruled: false });
  const { blocks, diagnostics } = await readPdf(drawPdf([dense]));
  expect(blocks.flatMap((block) => block.slots.map((slot) => slot.text)).join('')).not.toMatch(/\d/);
  expect(diagnostics?.map(({ code, params }) => [code, params?.pages, params?.rows])).toEqual([
    ['pdf-rows-unclear', '1', 3],
  ]);
});

test('a scan fails with what to do; beside text, its pages are named', async () => {
  const image = `<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 64 >>\nstream\n${'a'.repeat(64)}\nendstream`;
  const scan = { raw: 'q 500 0 0 700 40 60 cm /Im1 Do Q' };
  const only = await parseReport(drawPdf([scan, scan], { objects: [image] }));
  expect([only.status, only.report, only.diagnostics.map(({ code }) => code)]).toEqual([
    'failed',
    null,
    ['pdf-image-only'],
  ]);
  expect(only.diagnostics[0]!.message.zh).toContain('OCR');
  const prose: DrawnPage = {
    texts: Array.from({ length: 20 }, (_, index) => [60, 60 + 30 * index, '本机关编制的示例文字。'] as const),
  };
  const mixed = await readPdf(drawPdf([prose, scan, prose], { objects: [image] }));
  expect(mixed.diagnostics?.map(({ code, params }) => [code, params?.pages])).toEqual([
    ['pdf-pages-without-text', '2'],
  ]);
});

test('hidden text from OCR is read and said', async () => {
  const { diagnostics } = await readPdf(
    drawPdf([{ raw: '3 Tr', texts: [] }, { raw: 'BT 3 Tr /F1 10 Tf 60 700 Td <00310032> Tj ET' }]),
  );
  expect(diagnostics?.map(({ code }) => code)).toEqual(['pdf-hidden-text']);
});

test('a locked file and a damaged one fail with the reason', async () => {
  const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;
  const locked = await parseReport(drawPdf([{ texts: [[60, 60, '密']] }], { trailer }));
  expect([locked.status, locked.diagnostics[0]!.code]).toEqual(['failed', 'container-damaged']);
  expect(locked.diagnostics[0]!.message.zh).toContain('密码');
  const torn = await parseReport(new TextEncoder().encode('%PDF-1.7\nnothing more'));
  expect([torn.status, torn.report, torn.diagnostics[0]!.code]).toEqual(['failed', null, 'container-damaged']);
});

test('figures in a font that cannot be decoded are unreadable, never blank', async () => {
  // Identity-H without ToUnicode and no known collection: the codes are numbers of glyphs, not characters.
  const font =
    '<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [ << /Type /Font ' +
    '/Subtype /CIDFontType2 /BaseFont /Nameless /CIDSystemInfo << /Registry (None) /Ordering (None) /Supplement 0 >> ' +
    '/DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Nameless /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 ' +
    '/Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >> ] >>';
  const page = drawTable({
    left: 60,
    top: 60,
    widths: [60, 60],
    rows: [
      ['\u0011', '\u0012'],
      ['\u0013', '\u0003'],
    ],
  });
  const { blocks, diagnostics } = await readPdf(drawPdf([page], { font }));
  expect(blocks.flatMap((block) => block.slots.map((slot) => [slot.kind, slot.text]))).toEqual(
    Array(4).fill(['text', '\ufffd']),
  );
  expect(diagnostics?.map(({ code, params }) => [code, params?.glyphs])).toEqual([['pdf-text-undecoded', 4]]);
});

test('figures that stand on their heads are unreadable, never blank; words at any angle are no part of a row', async () => {
  const page = table(60, [header, ['规章', '', '2', '']]);
  const upsideDown = (x: number, y: number, hex: string): string =>
    `BT /F1 10 Tf -1 0 0 -1 ${x} ${842 - y} Tm <${hex}> Tj ET`;
  // 「9」 in the first column's cell, 「稿」 in the last one's.
  const raw = `${upsideDown(208, 96, '0039')} ${upsideDown(310, 96, '7a3f')}`;
  expect(await rowsOf([{ ...page, raw }])).toEqual([header, ['规章', '\ufffd', '2', '∅']]);
});

test('pages over the limit are left and named', async () => {
  const pages = Array.from({ length: 302 }, (): DrawnPage => ({ texts: [[60, 60, '第二十条']] }));
  const { diagnostics, blocks } = await readPdf(drawPdf(pages));
  expect(blocks.every((block) => block.place.page! <= 300)).toBe(true);
  expect(diagnostics?.map(({ code, params }) => [code, params?.pages])).toEqual([['pdf-pages-unread', '301–302']]);
});

test('a bent file never throws and gives the same twice', async () => {
  const whole = drawPdf([
    onePage(table(60, [header, ['规章', '1', '2', '3']]), { texts: [[60, 40, '二、主动公开政府信息情况']] }),
    table(40, [['许可', '4', '5', '6']]),
  ]);
  let seed = 20_240_501;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let round = 0; round < 80; round += 1) {
    const bent = whole.slice(0, round % 3 === 0 ? next(whole.length) : whole.length);
    for (let count = next(8); count > 0; count -= 1) bent[5 + next(Math.max(1, bent.length - 5))] = next(256);
    bent.set([0x25, 0x50, 0x44, 0x46].slice(0, bent.length));
    const result = await parseReport(bent);
    expect(['ok', 'partial', 'failed']).toContain(result.status);
    if (round % 30 === 0) expect(await parseReport(bent)).toEqual(result);
  }
}, 60_000);
