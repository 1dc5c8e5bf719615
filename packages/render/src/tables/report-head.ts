// What every exported row says of its report.
import type { ExportedReport, TableColumn, TableValue } from './export-table.ts';

/** The columns that stand first in every table. */
export const headColumns: readonly TableColumn[] = [
  { name: 'agencyId', type: 'string', description: '机关标识 Agency id' },
  { name: 'agencyName', type: 'string', description: '机关名称,空为不明 Agency name; null: unknown' },
  { name: 'regionCode', type: 'string', description: '行政区划代码 Region code (GB/T 2260)' },
  { name: 'regionName', type: 'string', description: '行政区划,自省级起 Region, from the province down' },
  { name: 'level', type: 'string', description: '机关层级 Level of the agency' },
  { name: 'kind', type: 'string', description: '机关类别 Kind of the agency' },
  { name: 'key', type: 'string', description: '报告在该机关下的键 Key of the report within the agency' },
  { name: 'edition', type: 'string', description: '表式版本 Edition of the form' },
  { name: 'status', type: 'string', description: '解析状态 Status of the parse: ok, partial' },
  { name: 'version', type: 'integer', description: '报告的第几个版本 Version of the report' },
  { name: 'sha256', type: 'string', description: '来源文件的 SHA-256 SHA-256 of the source' },
  { name: 'parserVersion', type: 'string', description: '解析程序的版本 Version of the parser' },
  { name: 'checksVersion', type: 'string', description: '核对程序的版本 Version of the checks' },
];

/** A report's values for the head columns. */
export const readHead = ({ agencyId, key, version, result }: ExportedReport): TableValue[] => {
  const { report, status } = result;
  const agency = report?.agency;
  return [
    agencyId,
    agency?.name ?? null,
    agency?.region?.code ?? null,
    agency?.region?.path.join('') ?? null,
    agency?.level ?? null,
    agency?.kind ?? null,
    key,
    report?.edition ?? null,
    status,
    version.version,
    version.sha256,
    version.parserVersion,
    version.checksVersion,
  ];
};

/** Where a report's rows are filed: its year, and the code of its province ("320000"); null where they are unknown. */
export const readPartition = ({ year, result }: ExportedReport): { year: number | null; province: string | null } => {
  const code = result.report?.agency.region?.code;
  return { year, province: code === undefined ? null : `${code.slice(0, 2)}0000` };
};

/** The columns that say where rows are filed, for a table that is one file; in a folder its names say them. */
export const partitionColumns: readonly TableColumn[] = [
  { name: 'year', type: 'integer', description: '报告年度,空为不明 Report year; null: unknown' },
  { name: 'province', type: 'string', description: '省级区划代码,空为不明 Code of the province; null: unknown' },
];
