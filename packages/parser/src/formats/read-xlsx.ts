import { read, SSF, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { SegmentedDocument } from '../segment/document.ts';
import { ContainerError } from './container-error.ts';
import { buildDocument } from './flow-document.ts';
import { readZip } from './read-zip.ts';
import { checkXlsRecords } from './xls-records.ts';
import { printRichText } from './xlsx-rich-text.ts';
import { readSheet, type Sheet, type SheetCell, type SheetRow } from './xlsx-sheet.ts';

/** What SheetJS keeps of a cell, as far as it is used here. */
interface LibraryCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: string | number;
  readonly f?: string;
}

// A spreadsheet keeps 15 digits; those behind are what is left of binary fractions.
const keptDigits = 15;

// A figure is printed as it was typed, whatever its number format rounds it to; a date is only a date in its format.
// A formula that was never calculated has no figure yet: the library gives it the kind of an empty cell and the value 0.
const printed = ({ t, v, w, z, f }: LibraryCell): string => {
  if (t === 'z' || v === undefined || v === null) return f === undefined ? '' : `=${f}`;
  if (t === 'n' && z !== undefined && SSF.is_date(String(z))) return w ?? String(v);
  if (t === 'e' || t === 'b') return w ?? String(v);
  return typeof v === 'number' ? String(Number(v.toPrecision(keptDigits))) : String(v);
};

const toSheet = (sheet: WorkSheet): Sheet => {
  const rows: SheetRow[] = [];
  const data = (sheet['!data'] ?? []) as readonly (readonly (LibraryCell | undefined)[] | undefined)[];
  data.forEach((columns, row) => {
    const cells: SheetCell[] = [];
    const empty: number[] = [];
    columns?.forEach((cell, column) => {
      if (!cell) return;
      const text = printed(cell);
      if (text.trim() === '') empty.push(column);
      else cells.push({ column, text });
    });
    if (cells.length > 0 || empty.length > 0) rows.push({ row, cells, empty });
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return { rows, merges };
};

const holdsStrings = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/;

// The library hands over the words of a string, whatever their runs look like.
const asPrinted = (part: Uint8Array): Uint8Array => {
  const xml = new TextDecoder().decode(part);
  const printed = printRichText(xml);
  return printed === xml ? part : new TextEncoder().encode(printed);
};

// The library unpacks whatever an archive says; it gets one that is checked, and has no pictures in it.
const checked = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] !== 0x50) {
    checkXlsRecords(bytes);
    return bytes;
  }
  const parts = readZip(bytes, (name) => /\.(?:xml|rels|bin)$/.test(name));
  const printedParts = [...parts].map(([name, part]) => [name, holdsStrings.test(name) ? asPrinted(part) : part]);
  return zipSync(Object.fromEntries(printedParts), { level: 0, mtime: '2000-01-01' });
};

/**
 * Reads a spreadsheet (XLSX, XLS, WPS .et): visible sheets in order, each parted into paragraphs and tables; figures as
 * typed, dates as shown. Places: block, and row and column of the sheet. Throws `ContainerError`.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<SegmentedDocument> => {
  const source = checked(bytes);
  try {
    const book = read(source, { type: 'array', dense: true, sheetStubs: true, cellNF: true, cellHTML: false });
    const visible = book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden);
    const flow = visible.flatMap((name) => readSheet(toSheet(book.Sheets[name]!)));
    return buildDocument(flow);
  } catch (cause) {
    if (cause instanceof ContainerError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ContainerError(/password|encrypt/i.test(message) ? 'encrypted' : 'damaged', message);
  }
};
