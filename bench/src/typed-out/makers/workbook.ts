import { type Cell, type Doc, gridOf, type Part } from '../sheet.ts';
import { escapeMarkup } from './html.ts';
import { writeZip } from './zip.ts';

const columnName = (x: number): string =>
  (x < 26 ? '' : columnName(Math.floor(x / 26) - 1)) + String.fromCharCode(65 + (x % 26));
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

// Styles by what they do: index 0 is plain; white letters are one bit, the number format the rest.
interface Styles {
  readonly formats: string[];
}
const styleOf = (styles: Styles, { sheet }: Cell): number => {
  const format = sheet?.format ?? '';
  if (!styles.formats.includes(format)) styles.formats.push(format);
  return styles.formats.indexOf(format) * 2 + (sheet?.white ? 1 : 0);
};

const writeCell = (each: Cell, at: string, styles: Styles): string => {
  const style = ` s="${styleOf(styles, each)}"`;
  const value = each.sheet?.value ?? (number.test(each.t) ? Number(each.t) : each.t);
  const formula = each.sheet?.formula === undefined ? '' : `<f>${escapeMarkup(each.sheet.formula)}</f>`;
  if (each.sheet?.formula !== undefined && each.sheet.value === undefined) return `<c r="${at}"${style}>${formula}</c>`;
  if (typeof value === 'number') return `<c r="${at}"${style}>${formula}<v>${value}</v></c>`;
  if (value === '') return `<c r="${at}"${style}/>`;
  return `<c r="${at}"${style} t="inlineStr">${formula}<is><t xml:space="preserve">${escapeMarkup(value)}</t></is></c>`;
};

const writeSheet = (parts: readonly Part[], doc: Doc, styles: Styles): string => {
  const rows: string[] = [];
  const merges: string[] = [];
  const hiddenColumns = new Set<number>();
  const line = (cells: string, hidden = false): void =>
    void rows.push(`<row r="${rows.length + 1}"${hidden ? ' hidden="1"' : ''}>${cells}</row>`);
  for (const part of parts) {
    if (part.kind === 'raw') continue;
    if (part.kind !== 'table') {
      line(writeCell({ t: part.t, c: 1, r: 1 }, `A${rows.length + 1}`, styles));
      continue;
    }
    for (const x of part.hiddenColumns ?? []) hiddenColumns.add(x);
    for (const [y, row] of gridOf(part).entries()) {
      const at = (x: number): string => `${columnName(x)}${rows.length + 1}`;
      const cells = row.map((each, x) => {
        if (each && (each.c > 1 || each.r > 1))
          merges.push(`${at(x)}:${columnName(x + each.c - 1)}${rows.length + each.r}`);
        if (each) return writeCell(each, at(x), styles);
        return doc.merges === 'over-values' ? `<c r="${at(x)}"><v>${7 + x}</v></c>` : '';
      });
      line(cells.join(''), part.hiddenRows?.has(y));
    }
  }
  const cols = [...hiddenColumns]
    .sort((a, b) => a - b)
    .map((x) => `<col min="${x + 1}" max="${x + 1}" width="9" hidden="1" customWidth="1"/>`);
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView${doc.showZeros ? '' : ' showZeros="0"'} workbookViewId="0"/></sheetViews>${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
};

const stylesPart = ({ formats }: Styles): string => {
  const numFmts = formats
    .map((format, index) =>
      format === ''
        ? ''
        : `<numFmt numFmtId="${170 + index}" formatCode="${escapeMarkup(format).replaceAll('"', '&quot;')}"/>`,
    )
    .join('');
  const xfs = formats.flatMap((format, index) =>
    [0, 1].map(
      (font) =>
        `<xf numFmtId="${format === '' ? 0 : 170 + index}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formats.filter(Boolean).length}">${numFmts}</numFmts><fonts count="2"><font><sz val="11"/><color rgb="FF000000"/><name val="宋体"/></font><font><sz val="11"/><color rgb="FFFFFFFF"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`;
};

/** A workbook: the report on one sheet (or several, as `doc.sheets` before it). */
export const writeXlsx = (doc: Doc): Uint8Array => {
  const styles: Styles = { formats: [''] };
  const sheets = [...doc.sheets, ...(doc.parts.length > 0 ? [{ name: '年报', parts: doc.parts }] : [])];
  const written = sheets.map((sheet) => writeSheet(sheet.parts, doc, styles));
  const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const entries = sheets.map(
    (sheet, index) =>
      `<sheet name="${sheet.name}" sheetId="${index + 1}"${'state' in sheet && sheet.state ? ` state="${sheet.state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  return writeZip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${package_}/relationships">${relations.join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesPart(styles),
    ...Object.fromEntries(written.map((text, index) => [`xl/worksheets/sheet${index + 1}.xml`, text])),
  });
};
