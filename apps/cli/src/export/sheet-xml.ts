// What a workbook with one sheet is made of (ECMA-376), as far as a table needs it.
import type { TableColumn, TableValue } from '@nianbao/render';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts around the sheet, by their path in the file. */
export const listWorkbookParts = (sheet: string): readonly (readonly [path: string, xml: string])[] => [
  [
    '[Content_Types].xml',
    `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
];

export const sheetPath = 'xl/worksheets/sheet1.xml';
export const sheetStart = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
export const sheetEnd = '</sheetData></worksheet>';

/** The longest text that a cell of a spreadsheet takes, in UTF-16 units. */
export const longestCell = 32_767;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// XML has no place for most control characters, and none for half a surrogate pair.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML 1.0 does not allow
const misplaced = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

// Nearly every text is fine as it is: asked once, not three times.
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const special = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

const escapeXml = (given: string): string => {
  const text = given.length > longestCell ? given.slice(0, longestCell) : given;
  if (!special.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(misplaced, '\ufffd')
    .replaceAll(/[&<>]/g, (letter) => entities[letter]!);
};

const writeCell = (value: TableValue): string => {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
};

/** A row of the sheet: nothing is an empty cell, a text is a text, also one that looks like a formula. */
export const writeSheetRow = (values: readonly TableValue[]): string => `<row>${values.map(writeCell).join('')}</row>`;

/** The first row: the names of the columns. */
export const writeSheetHead = (columns: readonly TableColumn[]): string =>
  writeSheetRow(columns.map(({ name }) => name));
