/** The tables that new reports are written to in bulk. */
export type BulkTable =
  | 'agency'
  | 'agency_name'
  | 'source'
  | 'source_content'
  | 'report'
  | 'version'
  | 'document'
  | 'fact'
  | 'finding'
  | 'search';

/** A column's type, for engines that are sent rows in binary. */
export type ColumnType = 'integer' | 'text' | 'double' | 'bytes' | 'integers';

/** The columns of a table in the order in which rows have them. */
export type TableColumns = readonly (readonly [name: string, type: ColumnType])[];

/** A value in a row. */
export type BulkValue = string | number | null | Uint8Array | Int32Array;

/** Writes many rows at once, within a transaction. */
export interface BulkWriter {
  /** Ids that no row of the table has or will get otherwise, upwards. */
  readonly takeIds: (table: 'report' | 'version' | 'source', count: number) => Promise<readonly number[]>;
  readonly putRows: (table: BulkTable, rows: readonly (readonly BulkValue[])[]) => Promise<void>;
}

/** The columns of every table but `fact` and `search`, which differ from store to store. */
export const bulkColumns: Readonly<Record<Exclude<BulkTable, 'fact' | 'search'>, TableColumns>> = {
  agency: [
    ['id', 'text'],
    ['uscc', 'text'],
    ['name', 'text'],
    ['level', 'text'],
    ['kind', 'text'],
    ['region', 'text'],
  ],
  agency_name: [
    ['agency_id', 'text'],
    ['kind', 'text'],
    ['value', 'text'],
    ['region_code', 'text'],
  ],
  source: [
    ['id', 'integer'],
    ['sha256', 'text'],
    ['bytes', 'integer'],
  ],
  source_content: [
    ['source_id', 'integer'],
    ['encoding', 'text'],
    ['content', 'bytes'],
    ['object_key', 'text'],
  ],
  report: [
    ['id', 'integer'],
    ['agency_id', 'text'],
    ['key', 'text'],
    ['year', 'integer'],
    ['current_version_id', 'integer'],
    ['last_number', 'integer'],
    ['listed_status', 'text'],
    ['listed_edition', 'text'],
    ['listed_published', 'text'],
    ['listed_level', 'text'],
    ['listed_kind', 'text'],
    ['listed_region', 'text'],
    ['listed_error', 'integer'],
    ['listed_warning', 'integer'],
    ['listed_info', 'integer'],
  ],
  version: [
    ['id', 'integer'],
    ['report_id', 'integer'],
    ['number', 'integer'],
    ['source_id', 'integer'],
    ['parser_version', 'text'],
    ['checks_version', 'text'],
    ['format', 'text'],
    ['path', 'text'],
    ['status', 'text'],
    ['edition', 'text'],
    ['title', 'text'],
    ['published_on', 'text'],
    ['figures_asked', 'integer'],
    ['figures_held', 'integer'],
    ['fail_error', 'integer'],
    ['fail_warning', 'integer'],
    ['fail_info', 'integer'],
    ['agency', 'text'],
    ['masked', 'integer'],
    ['masked_by', 'text'],
    ['captured_at', 'text'],
    ['captured_from', 'text'],
  ],
  document: [
    ['version_id', 'integer'],
    ['encoding', 'text'],
    ['content', 'bytes'],
  ],
  finding: [
    ['version_id', 'integer'],
    ['position', 'integer'],
    ['rule', 'text'],
    ['severity', 'text'],
    ['verdict', 'text'],
  ],
};
