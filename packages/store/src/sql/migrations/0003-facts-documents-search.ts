// Figures in one row a version, documents compressed and apart, and an index of words. What an older store holds is
// brought over version by version. (The builders used here write the structure of this migration; whoever changes what
// they write keeps the form of today here.)
import type { AnnualReport, Finding, ParseResult } from '@nianbao/schema';
import { type Kysely, sql } from 'kysely';
import { buildSearchText } from '../../search/search-text.ts';
import type { Database } from '../database.ts';
import { encodeDocument } from '../document/document.ts';
import { buildFacts } from '../facts/build-facts.ts';
import { trackedFigures } from '../facts/figure-list.ts';
import { factColumn } from '../facts/number-figures.ts';
import type { SqlDialect } from '../sql-dialect.ts';

/** The tables as this migration finds and leaves them. */
interface Tables {
  version: { id: number; report_id: number; result: string; passes: string };
  report: { id: number; year: number | null; current_version_id: number };
  finding: { version_id: number; position: number; verdict: string; finding: string };
}

const encodings = sql`encoding in ('identity', 'gzip', 'zstd')`;

const createTables = async (db: Kysely<unknown>, { blob, keyText, keyedTable, search }: SqlDialect): Promise<void> => {
  await db.schema
    .createTable('source_content')
    .addColumn('source_id', 'integer', (column) => column.primaryKey().notNull().references('source.id'))
    .addColumn('encoding', 'text', (column) => column.notNull().check(encodings))
    .addColumn('content', blob, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('document')
    .addColumn('version_id', 'integer', (column) => column.primaryKey().notNull().references('version.id'))
    .addColumn('encoding', 'text', (column) => column.notNull().check(encodings))
    .addColumn('content', blob, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('figure')
    .addColumn('number', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('path', keyText, (column) => column.notNull().unique())
    .modifyEnd(keyedTable)
    .execute();
  const fact = db.schema
    .createTable('fact')
    .addColumn('version_id', 'integer', (column) => column.primaryKey().notNull().references('version.id'))
    .addColumn('marks', 'text', (column) => column.notNull())
    .addColumn('inferred', 'integer', (column) => column.notNull());
  await trackedFigures
    .reduce((table, _, index) => table.addColumn(factColumn(index + 1), 'double precision'), fact)
    .execute();
  await (db as Kysely<Database>)
    .insertInto('figure')
    .values(trackedFigures.map((path, index) => ({ path, number: index + 1 })))
    .execute();
  await search.createTables(db);
};

const moveVersion = async (
  db: Kysely<Tables & Database>,
  dialect: SqlDialect,
  version: Pick<Tables['version'], 'id' | 'report_id' | 'result' | 'passes'>,
): Promise<void> => {
  const result = JSON.parse(version.result) as ParseResult;
  const kept = await db
    .selectFrom('finding')
    .select('finding')
    .where('version_id', '=', version.id)
    .orderBy('position')
    .execute();
  const findings = kept.map(({ finding }) => JSON.parse(finding) as Finding);
  const passes = JSON.parse(version.passes) as Record<string, number>;
  await db
    .insertInto('document')
    .values({ version_id: version.id, ...encodeDocument({ result, findings, passes }) })
    .execute();
  const report = result.report as AnnualReport;
  const facts = buildFacts(report, result.cells);
  const columns = Object.fromEntries(facts.values.map((value, index) => [factColumn(index + 1), value]));
  await db
    .insertInto('fact')
    .values({ version_id: version.id, marks: facts.marks, inferred: facts.inferred, ...columns })
    .execute();
  const current = await db
    .selectFrom('report')
    .select(['id', 'year'])
    .where('current_version_id', '=', version.id)
    .executeTakeFirst();
  if (current) await dialect.search.put(db, { ...current, ...buildSearchText(report) });
};

const moveVersions = async (db: Kysely<Tables & Database>, dialect: SqlDialect): Promise<void> => {
  for (let after = 0; ; ) {
    const version = await db
      .selectFrom('version')
      .select(['id', 'report_id', 'result', 'passes'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!version) return;
    await moveVersion(db, dialect, version);
    after = version.id;
  }
};

const dropOld = async (db: Kysely<unknown>): Promise<void> => {
  const drop = (table: string, column: string) => db.schema.alterTable(table).dropColumn(column).execute();
  await db.schema.dropTable('cell').execute();
  await drop('version', 'result');
  await drop('version', 'passes');
  await drop('source', 'encoding');
  await drop('source', 'content');
  await db.schema.dropIndex('finding_rule').execute();
  await sql`delete from finding where verdict not in ('fail', 'unclear')`.execute(db);
  await drop('finding', 'finding');
};

/** Facts instead of cells, documents and sources' bytes in tables of their own, full-text search. */
export const factsDocumentsSearch = async (database: Kysely<unknown>, dialect: SqlDialect): Promise<void> => {
  const db = database as Kysely<Tables & Database>;
  await createTables(database, dialect);
  await sql`insert into source_content (source_id, encoding, content) select id, encoding, content from source`.execute(
    db,
  );
  await moveVersions(db, dialect);
  await dropOld(database);
};
