import { type Kysely, type Selectable, sql } from 'kysely';
import { actOnEach } from '../objects/act-on-each.ts';
import type { ObjectStorage } from '../objects/object-storage.ts';
import { fetchContent } from '../objects/source-object.ts';
import type { Database, SourceContentTable } from '../sql/database.ts';
import { readDoneMigrations } from '../sql/migrate.ts';
import { type BackupHead, startBackup } from './backup-lines.ts';
import { type BackupTable, backupTables } from './tables.ts';

const rowsAtOnce = 500;
const largeRowsAtOnce = 4;

// Other schemas of a PostgreSQL database (the queue's, say) may have tables of the same names.
const isOurs = ({ schema }: { readonly schema?: string | undefined }): boolean =>
  schema === undefined || schema === 'public';

interface Column {
  readonly name: string;
  /** PostgreSQL's driver gives numbers of 64 bits as texts. */
  readonly wide: boolean;
}

type Columns = ReadonlyMap<string, readonly Column[]>;

const readColumns = async (db: Kysely<Database>): Promise<Columns> => {
  const found = (await db.introspection.getTables()).filter(isOurs);
  return new Map(
    backupTables.map(({ name, made }) => {
      const table = found.find((candidate) => candidate.name === name);
      const columns = (table?.columns ?? [])
        .filter((column) => !made?.test(column.name))
        .map((column) => ({ name: column.name, wide: column.dataType === 'int8' }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
      return [name, columns];
    }),
  );
};

type Row = Readonly<Record<string, unknown>>;

// By the primary key, from the last row on: no matter how large the table, each batch costs the same.
async function* readRows(
  db: Kysely<Database>,
  { name, key, large }: BackupTable,
  columns: readonly Column[],
): AsyncGenerator<Row> {
  const limit = large ? largeRowsAtOnce : rowsAtOnce;
  const refs = (names: readonly string[]) => sql.join(names.map((column) => sql.ref(column)));
  const order = refs(key);
  let last: Row | undefined;
  do {
    const after: Row | undefined = last;
    const where = after ? sql`where (${order}) > (${sql.join(key.map((column) => after[column]))})` : sql``;
    const { rows } = await sql<Row>`
      select ${refs(columns.map((column) => column.name))} from ${sql.table(name)} ${where} order by ${order} limit ${limit}
    `.execute(db);
    yield* rows;
    last = rows.length < limit ? undefined : rows.at(-1);
  } while (last);
}

// So many sources are in memory at once while their objects are fetched.
const fetchedAtOnce = 16;

type SourceRow = Selectable<SourceContentTable>;

const fetchRows = (storage: ObjectStorage | null, rows: readonly SourceRow[]): Promise<Row[]> =>
  actOnEach(rows, async ({ object_key: key, ...kept }) =>
    key === null ? kept : { ...kept, ...(await fetchContent(storage, { ...kept, objectKey: key })) },
  );

// With the bytes in it, wherever they stand.
async function* readSources(
  db: Kysely<Database>,
  storage: ObjectStorage | null,
  table: BackupTable,
  columns: readonly Column[],
): AsyncGenerator<Row> {
  let waiting: SourceRow[] = [];
  for await (const row of readRows(db, table, [...columns, { name: 'object_key', wide: false }])) {
    waiting.push(row as unknown as SourceRow);
    if (waiting.length < fetchedAtOnce) continue;
    yield* await fetchRows(storage, waiting);
    waiting = [];
  }
  yield* await fetchRows(storage, waiting);
}

/**
 * The whole store as the lines of a backup (backup-lines.ts), as it is in one moment; others may write meanwhile. The
 * same contents give the same lines, whichever the database.
 */
export async function* dumpStore(db: Kysely<Database>, storage: ObjectStorage | null): AsyncGenerator<string> {
  const reading = await db.startTransaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute();
  try {
    const backup = startBackup();
    const columns = await readColumns(reading);
    const head: BackupHead = {
      nianbao: 'backup',
      format: 1,
      structure: (await readDoneMigrations(reading)).toSorted(),
      tables: Object.fromEntries([...columns].map(([table, list]) => [table, list.map(({ name }) => name)])),
    };
    yield backup.writeHead(head);
    for (const table of backupTables) {
      const list = columns.get(table.name) ?? [];
      const rows =
        table.name === 'source_content' ? readSources(reading, storage, table, list) : readRows(reading, table, list);
      for await (const row of rows) {
        const values = list.map(({ name, wide }) => (wide && row[name] !== null ? Number(row[name]) : row[name]));
        yield backup.writeRow(table.name, values);
      }
    }
    yield backup.writeFoot();
  } finally {
    await reading.rollback().execute();
  }
}
