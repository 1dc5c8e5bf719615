// A workbook for the office that collects: who has which finding, and a sheet of notes to send back to each agency.
import writeExcelFile from 'write-excel-file/universal';
import type { CheckedReport, RenderContext } from '../checked-report.ts';
import { nameReport } from '../wording.ts';
import { buildMatrix } from './matrix-sheet.ts';
import { buildNotes } from './note-sheet.ts';
import { nameSheets } from './sheet-names.ts';

const matrixWidths = [32, 8, 36, 10, 10, 10, 10, 10];
const noteWidths = [8, 14, 30, 60, 12, 12, 36, 12, 24, 44, 30];

const widths = (list: readonly number[]) => list.map((width) => ({ width }));

/**
 * An XLSX workbook: a matrix agency × rule, then one sheet of return notes a report. Give it all findings, passes
 * included, so that ✓ can be told from "does not apply". Resolves to the bytes of the file.
 */
export const renderMatrix = async (reports: readonly CheckedReport[], context: RenderContext): Promise<Uint8Array> => {
  const named = reports.map(({ agency, year, label }) => (agency === null ? label : nameReport(agency, year).zh));
  const [matrixName = '', ...noteNames] = nameSheets(['核对 Matrix', ...named]);
  const matrix = buildMatrix(reports, context);
  const extra = Math.max(0, (matrix[0]?.length ?? 0) - matrixWidths.length);
  const sheets = [
    {
      data: matrix,
      sheet: matrixName,
      columns: widths([...matrixWidths, ...Array.from({ length: extra }, () => 16)]),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    ...reports.map((report, index) => ({
      data: buildNotes(report, context),
      sheet: noteNames[index] ?? `${index + 1}`,
      columns: widths(noteWidths),
      stickyRowsCount: 3,
    })),
  ];
  const blob = await writeExcelFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
