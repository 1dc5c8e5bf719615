import { setImmediate as takeTurn } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Database, Writing } from '../sql/database.ts';
import { decodeDocument } from '../sql/document/document.ts';
import { buildFacts } from '../sql/facts/build-facts.ts';
import { numberFigures, readFigureNumbers } from '../sql/facts/number-figures.ts';
import { buildFactLayout, type FactLayout } from '../sql/facts/order-facts.ts';
import { buildFindingRows } from '../sql/ingest/prepare-submission.ts';
import { putDerived } from '../sql/ingest/put-derived.ts';
import { changeStructure, type DatabasePlace, migrateWithin } from '../sql/migrate.ts';
import { listMigrations } from '../sql/migrations/list-migrations.ts';
import { putSearch } from '../sql/search/put-search.ts';
import type { SqlDialect } from '../sql/sql-dialect.ts';
import { StoreError } from '../store-error.ts';
import { type BackupHead, type BackupRow, type BackupValue, readBackup, readBackupHead } from './backup-lines.ts';
import { backupTables } from './tables.ts';

/** How many rows of each table were restored. */
export type RestoredRows = Readonly<Record<string, number>>;

/** The lines of a backup; asked for more than once, each time from the beginning. */
export type ReadLines = () => AsyncIterable<string>;

const linesAtOnce = 500;

/** The same lines until `signal` says to stop. In between others get their turn: else nobody could say so. */
export const stopOn = (lines: ReadLines, signal: AbortSignal): ReadLines =>
  async function* () {
    let count = 0;
    for await (const line of lines()) {
      count += 1;
      if (count % linesAtOnce === 0) await takeTurn();
      signal.throwIfAborted();
      yield line;
    }
  };

const knownTables = new Map(backupTables.map((table) => [table.name, table]));

/** Checks all of a backup without a database, and gives its head. */
export const checkBackup = async (lines: ReadLines, dialect: SqlDialect): Promise<BackupHead> => {
  const head = await readBackupHead(lines());
  const known = Object.keys(listMigrations(dialect));
  const unknown = [
    ...head.structure.filter((name) => !known.includes(name)),
    ...Object.keys(head.tables).filter((name) => !knownTables.has(name)),
  ];
  if (unknown.length > 0) throw new StoreError('backup-newer', { found: unknown.join(', ') });
  for await (const _ of readBackup(lines()));
  return head;
};

// Only into an empty store: what is there already is never mixed with what comes.
const requireEmpty = async (writing: Writing, { path }: DatabasePlace): Promise<void> => {
  const tables = (await writing.introspection.getTables())
    .filter(({ schema }) => schema === undefined || schema === 'public')
    .map(({ name }) => name);
  for (const name of tables.filter((table) => knownTables.has(table))) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(writing);
    if (rows.length > 0) throw new StoreError('not-empty', { path, found: name });
  }
};

// Well under the limits of both engines (32,766 and 65,535 parameters).
const mostParameters = 12_000;
const mostBytes = 8_000_000;

const putRows = async (
  writing: Writing,
  dialect: SqlDialect,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly BackupValue[])[],
): Promise<void> => {
  if (rows.length === 0) return;
  const keep = knownTables.get(table)?.identity === undefined ? sql`` : dialect.keepIdentity;
  const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) ${keep} values ${values}`.execute(
    writing,
  );
};

const measure = (values: readonly BackupValue[]): number =>
  values.reduce<number>((sum, value) => sum + (value === null || typeof value === 'number' ? 8 : value.length), 0);

const loadRows = async (
  writing: Writing,
  dialect: SqlDialect,
  head: BackupHead,
  rows: AsyncIterable<BackupRow>,
): Promise<RestoredRows> => {
  const counts: Record<string, number> = {};
  let table = '';
  let bytes = 0;
  let waiting: (readonly BackupValue[])[] = [];
  const flush = async (): Promise<void> => {
    await putRows(writing, dialect, table, head.tables[table] ?? [], waiting);
    counts[table] = (counts[table] ?? 0) + waiting.length;
    waiting = [];
    bytes = 0;
  };
  for await (const row of rows) {
    const parameters = (waiting.length + 1) * row.values.length;
    if (row.table !== table || parameters > mostParameters || bytes > mostBytes) {
      if (table !== '') await flush();
      table = row.table;
    }
    waiting.push(row.values);
    bytes += measure(row.values);
  }
  if (table !== '') await flush();
  return counts;
};

const versionsAtOnce = 50;

/** Makes facts, findings and the index of words again from the documents. */
const derive = async (
  writing: Writing,
  dialect: SqlDialect,
  layout: FactLayout,
  signal: AbortSignal,
): Promise<void> => {
  const goOn = async (): Promise<void> => {
    await takeTurn();
    signal.throwIfAborted();
  };
  for (let after = 0; ; ) {
    const rows = await writing
      .selectFrom('document')
      .selectAll()
      .where('version_id', '>', after)
      .orderBy('version_id')
      .limit(versionsAtOnce)
      .execute();
    for (const { version_id: id, ...kept } of rows) {
      const { result, findings } = decodeDocument(kept);
      if (result.report === null) continue;
      const facts = buildFacts(result.report, result.cells);
      await putDerived(writing, layout, id, { facts, findings: buildFindingRows(findings) });
    }
    await goOn();
    const last = rows.at(-1);
    if (!last) break;
    after = last.version_id;
  }
  const reports = await writing.selectFrom('report').select('id').orderBy('id').execute();
  for (const [index, { id }] of reports.entries()) {
    if (index % versionsAtOnce === 0) await goOn();
    await putSearch(writing, dialect, id);
  }
};

/**
 * Restores a backup into a database without a store, or with an empty one: everything, in one transaction, or nothing.
 * The caller has checked the backup (`checkBackup`); what is read is checked once more. Once `signal` says to stop, nothing. Rejects with `not-a-backup`, `backup-damaged`,
 * `backup-newer`, `not-empty`.
 */
export const restoreStore = async (
  db: Kysely<Database>,
  dialect: SqlDialect,
  place: DatabasePlace,
  lines: ReadLines,
  signal: AbortSignal,
): Promise<RestoredRows> => {
  const head = await readBackupHead(lines());
  return changeStructure(db, dialect, async (writing) => {
    // First to the structure that the backup has, then on with its rows in it, as any older database goes.
    await migrateWithin(writing, dialect, place, head.structure.at(-1));
    await requireEmpty(writing, place);
    const counts = await loadRows(writing, dialect, head, readBackup(lines()));
    await migrateWithin(writing, dialect, place);
    for (const { name, identity } of backupTables)
      if (identity !== undefined) await dialect.continueIdentity?.(writing, name, identity);
    await numberFigures(writing);
    await derive(writing, dialect, buildFactLayout(await readFigureNumbers(writing)), signal);
    return counts;
  });
};
