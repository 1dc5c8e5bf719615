// One report's figures as rows: one a figure, in the form's order.
import { figureColumns, listFigureRows } from '@nianbao/schema';
import type { ReportDocument } from '@nianbao/store';
import { buildCsv, buildNdjson } from './http/table.ts';

/** Columns of a report's CSV, in order. */
export const reportCsvColumns = ['agencyId', 'agencyName', 'year', 'edition', ...figureColumns] as const;

/** One figure of one report. `value` is null where there is none; `state` says why. */
export type ReportFigureRow = Readonly<Record<(typeof reportCsvColumns)[number], string | number | null>>;

/** Every figure that the report's form asks for. */
export const listReportFigureRows = ({ agencyId, year, result }: ReportDocument): ReportFigureRow[] => {
  const head = {
    agencyId,
    agencyName: result.report?.agency.name ?? null,
    year,
    edition: result.report?.edition ?? null,
  };
  return listFigureRows(result).map((row) => ({ ...head, ...row }));
};

/**
 * Builds a report's CSV: RFC 4180, comma, CRLF, no BOM (to be encoded as UTF-8). `value` is empty where the report
 * holds no figure; `state` says why. Text that a spreadsheet would run as a formula gets a leading single quote.
 * Example: "…,/applications/granted/total,(一)予以公开,总计,8,8,value,stated,1"
 */
export const buildReportCsv = (report: ReportDocument): string =>
  buildCsv(reportCsvColumns, listReportFigureRows(report));

/** The same as NDJSON: one figure a line. */
export const buildReportNdjson = (report: ReportDocument): string => buildNdjson(listReportFigureRows(report));
