// The bytes of the sources that wait: beside the queue, not in it, so that the table of jobs stays small.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Db } from 'pg-boss';
import { deadQueue, ingestQueue, schema } from './queue-names.ts';

const table = `${schema}.kept_source`;

/** Makes the table where it is missing. Two programs may do so at once: the second one waits for the first. */
export const makeTable = async (db: Db): Promise<void> => {
  const { rows } = await db.executeSql(`select to_regclass('${table}') is not null as there`);
  if (rows[0]?.there === true) return;
  await db.executeSql(
    `do $$ begin
       perform pg_advisory_xact_lock(5593041247);
       create table if not exists ${table} (
         sha256 text primary key,
         encoding text not null check (encoding in ('identity', 'gzip')),
         content bytea not null,
         queued_at timestamptz not null default now()
       );
       -- Compressed already.
       alter table ${table} alter column content set storage external;
     end $$`,
  );
};

const compress = (bytes: Uint8Array): readonly [encoding: string, content: Uint8Array] => {
  const compressed = gzipSync(bytes);
  return compressed.length < bytes.length ? ['gzip', compressed] : ['identity', bytes];
};

/** Keeps the bytes; where they are kept already, their row is held until the transaction ends, so that none drops it. */
export const putKept = async (db: Db, sha256: string, bytes: Uint8Array): Promise<void> => {
  const held = await db.executeSql(`update ${table} set queued_at = now() where sha256 = $1 returning 1`, [sha256]);
  if (held.rows.length > 0) return;
  const [encoding, content] = compress(bytes);
  await db.executeSql(
    `insert into ${table} (sha256, encoding, content) values ($1, $2, $3)
     on conflict (sha256) do update set queued_at = excluded.queued_at`,
    [sha256, encoding, Buffer.from(content.buffer, content.byteOffset, content.byteLength)],
  );
};

/** The bytes as they came; null where they are not kept. */
export const loadKept = async (db: Db, sha256: string): Promise<Uint8Array | null> => {
  const { rows } = await db.executeSql(`select encoding, content from ${table} where sha256 = $1`, [sha256]);
  const row = rows[0] as { encoding: string; content: Uint8Array } | undefined;
  if (!row) return null;
  return new Uint8Array(row.encoding === 'gzip' ? gunzipSync(row.content) : row.content);
};

/**
 * Holds the rows of some kept sources until the transaction ends. Whoever changes jobs and sources holds the sources
 * first, so that no two wait for each other.
 */
export const holdKept = async (db: Db, hashes: readonly string[]): Promise<void> => {
  if (hashes.length === 0) return;
  await db.executeSql(`select 1 from ${table} where sha256 = any($1) order by sha256 for update`, [hashes]);
};

/** Drops the bytes that no job waits for any more; they are held already, so that no job for them is being made. */
export const dropKept = async (db: Db, hashes: readonly string[]): Promise<void> => {
  if (hashes.length === 0) return;
  await db.executeSql(
    `delete from ${table} kept where sha256 = any($1) and not exists (
       select 1 from ${schema}.job where name in ('${ingestQueue}', '${deadQueue}') and state <= 'active'
         and singleton_key = kept.sha256)`,
    [hashes],
  );
};

/** How many sources are kept, and their compressed size in bytes. */
export const measureKept = async (db: Db): Promise<{ sources: number; bytes: number }> => {
  const { rows } = await db.executeSql(
    `select count(*)::int as sources, coalesce(sum(octet_length(content)), 0)::float8 as bytes from ${table}`,
  );
  return rows[0] as { sources: number; bytes: number };
};
