import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { BulkTable, BulkWriter } from '../sql/bulk-writer.ts';
import { listColumns } from '../sql/list-columns.ts';
import type { SqlEngine } from '../sql/sql-engine.ts';

/** Writes rows by statements that are prepared once for the life of the connection. */
export const buildSqliteBulkWriter = (database: DatabaseSync, engine: SqlEngine): BulkWriter => {
  const statements = new Map<BulkTable, StatementSync>();
  const prepare = (table: BulkTable): StatementSync => {
    const kept = statements.get(table);
    if (kept) return kept;
    const columns = listColumns(table, engine);
    const names = columns.map(([name]) => `"${name}"`).join(', ');
    const statement = database.prepare(`insert into ${table} (${names}) values (${columns.map(() => '?').join(', ')})`);
    statements.set(table, statement);
    return statement;
  };
  return {
    // One writer at a time: what follows the last id is free. AUTOINCREMENT takes note of ids that are given.
    takeIds: async (table, count) => {
      const row = database.prepare('select seq from sqlite_sequence where name = ?').get(table);
      const last = Number(row?.seq ?? 0);
      return Array.from({ length: count }, (_, index) => last + 1 + index);
    },
    putRows: async (table, rows) => {
      if (rows.length === 0) return;
      const statement = prepare(table);
      for (const row of rows) statement.run(...(row as readonly SQLInputValue[]));
    },
  };
};
