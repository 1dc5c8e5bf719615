// One report's figures as CSV: one line a figure, in the form's order.
import { listReportFigures, readPointer } from '@nianbao/schema';
import type { ReportDocument } from '@nianbao/store';
import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './escape-formula.ts';

/** Columns of a report's CSV, in order. */
export const reportCsvColumns = [
  'agencyId',
  'agencyName',
  'year',
  'edition',
  'path',
  'row',
  'column',
  'value',
  'raw',
  'state',
  'method',
  'confidence',
] as const;

/**
 * Builds a report's CSV: RFC 4180, comma, CRLF, no BOM (to be encoded as UTF-8). `value` is empty where the report
 * holds no figure; `state` says why. Text that a spreadsheet would run as a formula gets a leading single quote.
 * Example: "…,/applications/granted/total,(一)予以公开,总计,8,8,value,stated,1"
 */
export const buildReportCsv = ({ agencyId, year, result }: ReportDocument): string => {
  const { report, cells } = result;
  const edition = report?.edition ?? null;
  const lines = listReportFigures(edition).map(({ pointer, row, column }) => {
    const value = readPointer(report, pointer);
    const cell = cells[pointer];
    const texts = [`${row.numbering ?? ''}${row.label.zh}`, column.label.zh].map(escapeFormula);
    return [
      escapeFormula(agencyId),
      escapeFormula(report?.agency.name ?? ''),
      year ?? '',
      edition ?? '',
      pointer,
      ...texts,
      typeof value === 'number' ? value : '',
      escapeFormula(cell?.raw ?? ''),
      cell?.state ?? '',
      cell?.method ?? '',
      cell?.confidence ?? '',
    ];
  });
  return stringify([[...reportCsvColumns], ...lines], { record_delimiter: 'windows' });
};
