import { type AnnualReport, type Cell, type Diagnostic, type ParseResult, readPointer } from '@nianbao/schema';
import { diagnoseTables } from '../assemble/diagnose-tables.ts';
import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';
import type { PlacedWord } from './build-glyphs.ts';
import { gatherEvidence, judgeReading } from './judge-readings.ts';

type Parts = Pick<ParseResult, 'report' | 'cells' | 'fields' | 'diagnostics'>;

// What diagnoseTables says of the tables before the readings were judged.
const ofTables = new Set([
  'table-missing',
  'row-missing',
  'cell-missing',
  'columns-lost',
  'columns-conflict',
  'cells-ambiguous',
]);

type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;

const applyCells = <T>(table: T, name: string, cells: ParseResult['cells']): T => {
  const values = table as unknown as Values;
  if (values === null) return table;
  return Object.fromEntries(
    Object.entries(values).map(([row, columns]) => [
      row,
      Object.fromEntries(
        Object.entries(columns).map(([column, value]) => {
          const cell = cells[`/${name}/${row}/${column}`];
          return [column, cell && cell.method === undefined ? null : value];
        }),
      ),
    ]),
  ) as T;
};

// Figures outside the tables have no place for a confidence: they stay out.
const withoutProseFigures = (report: AnnualReport): AnnualReport => ({
  ...report,
  informationProcessingFee: {
    noticesIssued: null,
    noticesAmountYuan: null,
    collectedYuan: null,
    statedNone: report.informationProcessingFee.statedNone,
  },
  narrativeFigures: [],
  extensions: report.extensions.map((extension) => ({
    ...extension,
    cells: extension.cells.map(({ raw }) => ({ raw, value: null })),
  })),
});

const notice = (words: readonly PlacedWord[], cells: readonly Cell[]): Diagnostic => {
  const read = cells.filter((cell) => cell.method === 'stated' && (cell.confidence ?? 1) < 1);
  const pages = [...new Set(words.map((word) => word.page))].sort((a, b) => a - b);
  return buildDiagnostic('ocr-used', {
    pages: pages.join(', '),
    figures: read.length,
    borneOut: read.filter((cell) => cell.because !== undefined).length,
  });
};

/**
 * Marks what comes from a recogniser: no figure of it is certain. Each keeps the confidence of its words and the sums
 * that bear it out; doubtful ones lose their value; the diagnostic `ocr-used` makes the result partial at best.
 */
export const distrustOcr = ({ report, cells, fields, diagnostics }: Parts, words: readonly PlacedWord[]): Parts => {
  if (report === null) return { report, cells, fields, diagnostics: [...diagnostics, notice(words, [])] };
  const evidence = gatherEvidence(report, words);
  const judged = Object.fromEntries(
    Object.entries(cells).map(([pointer, cell]) => [
      pointer,
      judgeReading(pointer, cell, readPointer(report, pointer), evidence),
    ]),
  );
  const kept: AnnualReport = {
    ...withoutProseFigures(report),
    proactiveDisclosure: applyCells(report.proactiveDisclosure, 'proactiveDisclosure', judged),
    applications: applyCells(report.applications, 'applications', judged),
    disputes: applyCells(report.disputes, 'disputes', judged),
  };
  return {
    report: kept,
    cells: judged,
    fields,
    diagnostics: [
      notice(words, Object.values(judged)),
      ...diagnostics.filter(({ code }) => !ofTables.has(code)),
      ...diagnoseTables(report.edition, judged),
    ],
  };
};
