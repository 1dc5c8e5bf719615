// The whole store as one file. A row type here is described, field by field, in the datapackage.json beside it.
import { listFigureRows } from '@nianbao/schema';
import type { ReportDocument } from '@nianbao/store';
import type { Output } from '../output/open-output.ts';
import { showCsv, showFigureLines } from './figure-csv.ts';

/** Formats that are one stream of text. */
export type StreamFormat = 'ndjson' | 'csv';

export type ExportFormat = StreamFormat | 'parquet' | 'sqlite' | 'xlsx';

/** A column of the exported CSV: its name, its Table Schema type, what it holds. */
export interface ExportField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
}

/** The columns of the exported CSV, in order. */
export const exportFields: readonly ExportField[] = [
  { name: 'agencyId', type: 'string', description: '机关标识 Agency id' },
  { name: 'agencyName', type: 'string', description: '机关名称,空为不明 Agency name; empty: unknown' },
  { name: 'key', type: 'string', description: '报告在该机关下的键 Key of the report within the agency' },
  { name: 'year', type: 'integer', description: '报告年度,空为不明 Report year; empty: unknown' },
  { name: 'edition', type: 'string', description: '表式版本 Edition of the form' },
  { name: 'status', type: 'string', description: '解析状态 Status of the parse: ok, partial' },
  { name: 'version', type: 'integer', description: '报告的第几个版本 Version of the report' },
  { name: 'sha256', type: 'string', description: '来源文件的 SHA-256 SHA-256 of the source' },
  { name: 'path', type: 'string', description: '数字的 JSON 指针 JSON pointer of the figure' },
  { name: 'row', type: 'string', description: '表中的行 Row of the form' },
  { name: 'column', type: 'string', description: '表中的列 Column of the form' },
  { name: 'value', type: 'number', description: '公布的数;空为无数字,不是 0 Published figure; empty: none, not 0' },
  { name: 'raw', type: 'string', description: '原文 As printed' },
  { name: 'state', type: 'string', description: '该格的状态 State of the cell: value, zero, blank, …' },
  { name: 'method', type: 'string', description: '来历 How it is known: stated, entailed, inferred' },
  { name: 'confidence', type: 'number', description: '概率 Probability, 0 to 1' },
];

const showReport = ({ agencyId, key, year, version, result }: ReportDocument): string => {
  const { report, status } = result;
  const head = [agencyId, report?.agency.name, key, year, report?.edition, status, version.version, version.sha256];
  return showFigureLines(head, result);
};

/** Writes the documents; returns the number of rows (CSV: figures, NDJSON: reports). */
export const writeExport = async (
  output: Output,
  format: StreamFormat,
  documents: AsyncIterable<ReportDocument>,
): Promise<number> => {
  let rows = 0;
  if (format === 'csv') await output.write(showCsv([exportFields.map(({ name }) => name)]));
  for await (const document of documents) {
    await output.write(format === 'csv' ? showReport(document) : `${JSON.stringify(document)}\n`);
    rows += format === 'csv' ? listFigureRows(document.result).length : 1;
  }
  return rows;
};
