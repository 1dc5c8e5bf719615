import type { Finding, ParseResult } from '@nianbao/schema';

/** What a cell of an exported table may hold; null where there is nothing, never 0 or "" instead. */
export type TableValue = string | number | null;

/** A column of an exported table: its name, its type as in Table Schema, what it holds (Chinese, then English). */
export interface TableColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
}

/** A table of one kind of rows, with how a report's rows are had. Values stand in the order of the columns. */
export interface ExportTable {
  readonly name: 'figures' | 'reports';
  readonly columns: readonly TableColumn[];
  readonly primaryKey: readonly string[];
  readonly listRows: (report: ExportedReport) => TableValue[][];
}

/** A report as it is exported: the store's document of its current version. */
export interface ExportedReport {
  readonly agencyId: string;
  readonly key: string;
  readonly year: number | null;
  readonly version: {
    readonly version: number;
    readonly sha256: string;
    readonly parserVersion: string;
    readonly checksVersion: string;
  };
  readonly result: ParseResult;
  readonly findings: readonly Finding[];
}
