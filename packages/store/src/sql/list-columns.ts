import { type BulkTable, bulkColumns, type TableColumns } from './bulk-writer.ts';
import type { SqlEngine } from './sql-engine.ts';

/** The columns of a table in this store. */
export const listColumns = (table: BulkTable, { layout, dialect }: SqlEngine): TableColumns => {
  if (table === 'search') return dialect.search.columns;
  if (table !== 'fact') return bulkColumns[table];
  return [
    ['version_id', 'integer'],
    ['marks', 'text'],
    ['inferred', 'integer'],
    ...layout.columns.map((column) => [column, 'double'] as const),
  ];
};
