import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BulkWriter } from '../sql/bulk-writer.ts';
import { listColumns } from '../sql/list-columns.ts';
import type { SqlEngine } from '../sql/sql-engine.ts';
import { encodeRows } from './encode-rows.ts';

/** Writes rows by COPY on a connection that is within a transaction. */
export const buildPostgresBulkWriter = (client: pg.PoolClient, engine: SqlEngine): BulkWriter => ({
  takeIds: async (table, count) => {
    // The sequence is looked up once, not for each number.
    const { rows } = await client.query<{ id: string }>(
      `with numbering as materialized (select pg_get_serial_sequence($1, $2)::regclass as sequence)
       select nextval(sequence) as id from numbering, generate_series(1, $3::integer)`,
      [table, 'id', count],
    );
    return rows.map(({ id }) => Number(id)).toSorted((a, b) => a - b);
  },
  putRows: async (table, rows) => {
    if (rows.length === 0) return;
    const columns = listColumns(table, engine);
    const names = columns.map(([name]) => `"${name}"`).join(', ');
    const copy = client.query(copyFrom(`copy ${table} (${names}) from stdin with (format binary)`));
    await pipeline(Readable.from(encodeRows(columns, rows), { objectMode: false }), copy);
  },
});
