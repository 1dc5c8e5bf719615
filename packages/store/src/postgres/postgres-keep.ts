import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Database } from '../sql/database.ts';
import type { Keep } from '../sql/ingest/ingest-submissions.ts';
import { keepBatch } from '../sql/ingest/keep-batch.ts';
import type { SqlEngine } from '../sql/sql-engine.ts';
import { writeTransaction } from '../sql/write-transaction.ts';
import { buildPostgresBulkWriter } from './postgres-bulk-writer.ts';

/** Kysely over one connection, so that COPY can run in the same transaction. */
const overClient = (client: pg.PoolClient): Kysely<Database> => {
  const connection = { query: client.query.bind(client), release: () => {} };
  const pool = { connect: async () => connection, end: async () => {} };
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }) });
};

/** Keeps readings in one serialisable transaction, new reports by COPY. */
export const buildPostgresKeep =
  (pool: pg.Pool, engine: SqlEngine): Keep =>
  async (readings) => {
    const client = await pool.connect();
    try {
      const bulk = buildPostgresBulkWriter(client, engine);
      return await writeTransaction(overClient(client), engine.dialect, (writing) =>
        keepBatch({ writing, bulk }, engine, readings),
      );
    } finally {
      client.release();
    }
  };
