import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import type { Settle } from '../port.ts';
import type { Database, Writing } from '../sql/database.ts';
import { compressContents } from '../sql/ingest/compress-contents.ts';
import type { Keep, KeepSettled } from '../sql/ingest/ingest-submissions.ts';
import { keepBatch, type Transact } from '../sql/ingest/keep-batch.ts';
import type { PreparedSubmission } from '../sql/ingest/prepare-submission.ts';
import type { SqlEngine } from '../sql/sql-engine.ts';
import { writeTransaction } from '../sql/write-transaction.ts';
import { gatherMore } from './gathered-words.ts';
import { buildPostgresBulkWriter } from './postgres-bulk-writer.ts';

/** Kysely over one connection, so that COPY can run in the same transaction. */
const overClient = (client: pg.PoolClient): Kysely<Database> => {
  const connection = { query: client.query.bind(client), release: () => {} };
  const pool = { connect: async () => connection, end: async () => {} };
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }) });
};

// Fewer are written at once with others.
const fewest = 64;

/**
 * Waits until no other batch is written: two of them would look for so many agencies and add so many that one would
 * always have to begin again (measured: half of all the work). Single reports go on beside it, as do all readers. Locking a
 * table that hardly ever changes takes no snapshot yet, so that what the others wrote will be seen.
 * https://www.postgresql.org/docs/current/explicit-locking.html
 */
const takeTurn = (writing: Writing) => sql`lock table figure in share update exclusive mode`.execute(writing);

/** Keeps readings in one serialisable transaction, new reports by COPY, with what is to be settled there. */
export const buildPostgresKeep =
  (pool: pg.Pool, engine: SqlEngine): Keep & KeepSettled =>
  async (readings: readonly PreparedSubmission[], settle?: Settle) => {
    const compressed = readings.map(compressContents);
    const client = await pool.connect();
    try {
      const bulk = buildPostgresBulkWriter(client, engine);
      const transact: Transact = (act) =>
        writeTransaction(overClient(client), engine.dialect, async (writing) => {
          if (readings.length >= fewest) {
            await takeTurn(writing);
            await gatherMore(writing);
          }
          const outcomes = await act({ writing, bulk });
          await settle?.(outcomes, { executeSql: (text, values = []) => client.query(text, values) });
          return outcomes;
        });
      return await keepBatch(transact, engine, compressed);
    } finally {
      client.release();
    }
  };
