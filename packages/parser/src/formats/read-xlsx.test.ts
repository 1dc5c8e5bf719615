import { CFB, utils, type WorkBook, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { zipOf } from '../../test/office-files.ts';
import { oleFile } from '../../test/word-file.ts';
import { readXlsx } from './read-xlsx.ts';

type Row = (string | number | null)[];

const bookOf = (sheets: Readonly<Record<string, Row[]>>, merges: readonly string[] = []): WorkBook => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    sheet['!merges'] = merges.map(utils.decode_range);
    utils.book_append_sheet(book, sheet, name);
  }
  return book;
};
const bytesOf = (book: WorkBook, bookType: 'xlsx' | 'biff8' | 'biff5' | 'xlsb'): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);

const cells = async (file: Uint8Array) =>
  (await readXlsx(file)).blocks.map((block) =>
    block.table === undefined ? block.text : block.slots.map((slot) => [slot.column, slot.span, slot.text]),
  );

const sheet: Row[] = [
  ['报告', null, null, null, null],
  ['规章', null, '制发', null, '废止'],
  ['规范性文件', null, 56.7891, null, null],
  ['一、总体\n情况', null, null, null, null],
];
const merges = ['A1:E1', 'A2:B2', 'C2:D2', 'A3:B3', 'C3:D3', 'A4:E4'];

test.each(['xlsx', 'biff8', 'xlsb'] as const)(
  '%s: rows of one cell are paragraphs, narrow columns are put together',
  async (type) => {
    expect(await cells(bytesOf(bookOf({ 表: sheet }, merges), type))).toEqual([
      '报告',
      [
        [0, 1, '规章'],
        [1, 1, '制发'],
        [2, 1, '废止'],
      ],
      [
        [0, 1, '规范性文件'],
        [1, 1, '56.7891'],
        [2, 1, ''],
      ],
      '一、总体',
      '情况',
    ]);
  },
);

test('places are the rows and columns of the sheet', async () => {
  const { blocks } = await readXlsx(bytesOf(bookOf({ 表: sheet }, merges), 'xlsx'));
  expect(blocks[2]!.slots[1]!.place).toEqual({ block: 2, table: 0, row: 2, column: 2 });
  expect(blocks[3]!.place).toEqual({ block: 3, row: 3, column: 0 });
});

test('sheets in order, hidden ones not; dates and shares as shown', async () => {
  const book = bookOf({ 甲: [['一']], 藏: [['?']], 乙: [[45_678, 0.5]] });
  Object.assign(book.Sheets.乙!.A1!, { z: 'yyyy"年"m"月"d"日"' });
  Object.assign(book.Sheets.乙!.B1!, { z: '0%' });
  book.Workbook = { Sheets: [{}, { Hidden: 1 }, {}] };
  expect(await cells(bytesOf(book, 'xlsx'))).toEqual([
    '一',
    [
      [0, 1, '2025年1月21日'],
      [1, 1, '50%'],
    ],
  ]);
});

test.each(['xlsx', 'xlsb'] as const)('%s: hidden rows and columns are not read', async (type) => {
  const book = bookOf({
    表: [
      ['总计', '去年', '今年'],
      ['藏', 1, 2],
      ['规章', 3, 4],
    ],
  });
  Object.assign(book.Sheets.表!, { '!rows': [{}, { hidden: true }], '!cols': [{}, { hidden: true }] });
  expect(
    await cells(new Uint8Array(write(book, { type: 'array', bookType: type, cellStyles: true }) as ArrayBuffer)),
  ).toEqual([
    [
      [0, 1, '总计'],
      [1, 1, '今年'],
    ],
    [
      [0, 1, '规章'],
      [1, 1, '4'],
    ],
  ]);
});

test.each([
  ['a format that separates thousands', 1234.5, '#,##0.00', '1234.5'],
  ['a unit in the format', 5, '0"件"', '5'],
  ['a format that rounds: two figures, neither is the published one', 3.6, '0', '4≠3.6'],
  ['a format that counts in 万', 12_345, '0!.0,"万"', '12!.3万≠12345'],
  ['an accounting format prints a dash for 0', 0, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '-'],
  ['a format that prints nothing', 0, ';;;', ''],
  ['a binary fraction', 0.1 + 0.2, '0.00', '0.3'],
  ['no format', 1 / 3, 'General', '0.333333333333333'],
])('%s', async (_, value, format, printed) => {
  const book = bookOf({
    表: [
      ['文件', '制发', '现行'],
      ['规章', value, 7],
    ],
  });
  Object.assign(book.Sheets.表!.B2!, { z: format });
  expect((await cells(bytesOf(book, 'xlsx')))[1]).toEqual([
    [0, 1, '规章'],
    [1, 1, printed],
    [2, 1, '7'],
  ]);
});

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const types = 'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"';

const workbook = (rows: string, strings = '', view = '', styles = ''): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `<Types ${types}><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships ${relations}><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${relations}><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ...(styles === '' ? {} : { 'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>` }),
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${view}<sheetData>${rows}</sheetData></worksheet>`,
  });

test('rich text, inline text, and a formula that was never calculated is no blank', async () => {
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>内联</t></is></c><c r="C1"><f>SUM(A2:A3)</f></c></row>`;
  const strings = '<si><r><t>行政</t></r><r><rPr><b/></rPr><t>许可</t></r></si>';
  expect(await cells(workbook(rows, strings))).toEqual([
    [
      [0, 1, '行政许可'],
      [1, 1, '内联'],
      [2, 1, '=SUM(A2:A3)'],
    ],
  ]);
});

test.each([
  ['0', ''],
  ['1', '0'],
])('a view with showZeros="%s" shows a 0 as "%s"', async (showZeros, zero) => {
  const heads = 'ABCD'.replace(/./g, '<c r="$&1" t="s"><v>1</v></c>');
  const rows = `<row r="1">${heads}</row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>0</v></c><c r="C2"><f>B2*2</f><v>0</v></c><c r="D2"><v>10</v></c></row>`;
  const view = `<sheetViews><sheetView showZeros="${showZeros}" workbookViewId="0"/></sheetViews>`;
  const [, row] = await cells(workbook(rows, '<si><t>规章</t></si><si><t>数量</t></si>', view));
  expect(row).toEqual([
    [0, 1, '规章'],
    [1, 1, zero],
    [2, 1, zero],
    [3, 1, '10'],
  ]);
});

test('white letters are seen on a dark ground only', async () => {
  const styles =
    '<fonts count="2"><font><sz val="11"/></font><font><color rgb="FFFFFFFF"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF203864"/></patternFill></fill></fills>' +
    '<cellXfs count="3"><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"/></cellXfs>';
  const heads = 'ABCD'.replace(/./g, '<c r="$&1" t="s"><v>1</v></c>');
  const rows = `<row r="1">${heads}</row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>5</v></c><c r="C2" s="2"><v>6</v></c><c r="D2" s="0"><v>7</v></c></row>`;
  const [, row] = await cells(workbook(rows, '<si><t>规章</t></si><si><t>数量</t></si>', '', styles));
  expect(row).toEqual([
    [0, 1, '规章'],
    [1, 1, ''],
    [2, 1, '6'],
    [3, 1, '7'],
  ]);
});

const empty = (reference: string): string => `<c r="${reference}" s="1"/>`;
const written = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

test('a label beside empty cells is a row where prose has no such cells beside it, else a paragraph', async () => {
  const prose = '编写的示例文字。'.repeat(8);
  const row = `<row r="1">${written('A1', '规章')}${written('B1', '1')}</row><row r="2">${written('A2', '收费')}${empty('B2')}${empty('C2')}</row>`;
  const bordered = `${row}<row r="3">${written('A3', prose)}</row>`;
  const styled = `${row}<row r="3">${written('A3', prose)}${empty('B3')}${empty('C3')}</row>`;
  expect((await cells(workbook(bordered)))[1]).toEqual([
    [0, 1, '收费'],
    [1, 1, ''],
  ]);
  expect((await cells(workbook(styled)))[1]).toBe('收费');
});

test('raised marks and struck runs of a string are no digits of it', async () => {
  const rich = (reference: string, look: string): string =>
    `<c r="${reference}" t="inlineStr"><is><r><t>12</t></r><r><rPr>${look}</rPr><t>1</t></r></is></c>`;
  const row = `<row r="1">${written('A1', '规章')}${rich('B1', '<vertAlign val="superscript"/>')}${rich('C1', '<strike/>')}</row>`;
  expect(await cells(workbook(row))).toEqual([
    [
      [0, 1, '规章'],
      [1, 1, '12'],
      [2, 1, '12'],
    ],
  ]);
});

test('a figure has no more digits than a spreadsheet keeps', async () => {
  const rows = [['收费', 12.340000000000002, 0.1 + 0.2, 1234567.891]];
  expect(await cells(bytesOf(bookOf({ 表: rows }), 'xlsx'))).toEqual([
    [
      [0, 1, '收费'],
      [1, 1, '12.34'],
      [2, 1, '0.3'],
      [3, 1, '1234567.891'],
    ],
  ]);
});

const oldBook = (stream: (bytes: Uint8Array) => void): Uint8Array => {
  const container = CFB.read(bytesOf(bookOf({ 表: sheet }, merges), 'biff8'), { type: 'array' });
  const workbook = Uint8Array.from(CFB.find(container, '/Workbook')!.content as Uint8Array);
  stream(workbook);
  return oleFile({ Workbook: workbook });
};

test.each([
  ['too-old', bytesOf(bookOf({ 表: sheet }), 'biff5')],
  ['damaged', oldBook((bytes) => bytes.set([0xff, 0x0f], 2))],
  ['damaged', oldBook((bytes) => bytes.fill(0, bytes.length - 200))],
  ['encrypted', oldBook((bytes) => bytes.set([0x2f, 0x00], 4 + bytes[2]!))],
])('an old workbook that is %s says so', async (fault, file) => {
  await expect(readXlsx(file)).rejects.toMatchObject({ fault });
});
