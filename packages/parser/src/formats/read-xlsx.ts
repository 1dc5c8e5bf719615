import { read, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { SegmentedDocument } from '../segment/document.ts';
import { ContainerError } from './container-error.ts';
import { buildDocument } from './flow-document.ts';
import { readZip } from './read-zip.ts';
import { checkXlsRecords } from './xls-records.ts';
import { hideZeros, type LibraryCell, printCell } from './xlsx-cell.ts';
import { printRichText } from './xlsx-rich-text.ts';
import { readSheet, type Sheet, type SheetCell, type SheetRow } from './xlsx-sheet.ts';
import { emptyCells, listWhiteStyles } from './xlsx-white-cells.ts';

const toSheet = (sheet: WorkSheet): Sheet => {
  const rows: SheetRow[] = [];
  const data = (sheet['!data'] ?? []) as readonly (readonly (LibraryCell | undefined)[] | undefined)[];
  const hiddenColumns = new Set((sheet['!cols'] ?? []).flatMap((column, index) => (column?.hidden ? [index] : [])));
  data.forEach((columns, row) => {
    if (sheet['!rows']?.[row]?.hidden) return;
    const cells: SheetCell[] = [];
    const empty: number[] = [];
    columns?.forEach((cell, column) => {
      if (!cell || hiddenColumns.has(column)) return;
      const text = printCell(cell);
      if (text.trim() === '') empty.push(column);
      else cells.push({ column, text });
    });
    if (cells.length > 0 || empty.length > 0) rows.push({ row, cells, empty });
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return { rows, merges };
};

const holdsStrings = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/;

// The library hands over the words of a string and the figure of a cell, whatever they look like.
const asPrinted = (part: Uint8Array, white: ReadonlySet<number>): Uint8Array => {
  const xml = new TextDecoder().decode(part);
  const printed = printRichText(emptyCells(hideZeros(xml), white));
  return printed === xml ? part : new TextEncoder().encode(printed);
};

// The library unpacks whatever an archive says; it gets one that is checked, and has no pictures in it.
const checked = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] !== 0x50) {
    checkXlsRecords(bytes);
    return bytes;
  }
  const parts = readZip(bytes, (name) => /\.(?:xml|rels|bin)$/.test(name));
  const styles = parts.get('xl/styles.xml');
  const white = styles ? listWhiteStyles(new TextDecoder().decode(styles)) : new Set<number>();
  const printedParts = [...parts].map(([name, part]) => [
    name,
    holdsStrings.test(name) ? asPrinted(part, white) : part,
  ]);
  return zipSync(Object.fromEntries(printedParts), { level: 0, mtime: '2000-01-01' });
};

/**
 * Reads a spreadsheet (XLSX, XLS, WPS .et): visible sheets in order, their visible rows and columns, parted into paragraphs
 * and tables; what a cell says is told by `printCell`. Places: block, and row and column of the sheet. Throws `ContainerError`.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<SegmentedDocument> => {
  const source = checked(bytes);
  try {
    const book = read(source, {
      type: 'array',
      dense: true,
      sheetStubs: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
    });
    const visible = book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden);
    const flow = visible.flatMap((name) => readSheet(toSheet(book.Sheets[name]!)));
    return buildDocument(flow);
  } catch (cause) {
    if (cause instanceof ContainerError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ContainerError(/password|encrypt/i.test(message) ? 'encrypted' : 'damaged', message);
  }
};
