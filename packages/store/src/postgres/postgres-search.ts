import { type Kysely, sql } from 'kysely';
import { buildGrams } from '../search/build-grams.ts';
import { frequentCharacters } from '../search/frequent-characters.ts';
import { joinSections } from '../search/search-text.ts';
import type { Database } from '../sql/database.ts';
import type { SearchDialect, SearchRow } from '../sql/search/search-dialect.ts';
import { asArray } from './as-array.ts';
import { matchWords } from './match-words.ts';

// A GIN index over the numbers of all pairs of characters (build-grams.ts) finds candidates; the tokens themselves
// decide. In texts, characters that nearly all hold are in the index only as parts of pairs. Rows that come in are gathered in a list and worked in together: many times cheaper than one by one.
const statements = [
  `create table search (
    report_id integer primary key references report (id) on delete cascade,
    year integer,
    name text not null,
    text text not null,
    name_grams integer[] not null,
    grams integer[] not null)`,
  'create index search_grams on search using gin (grams) with (fastupdate = on, gin_pending_list_limit = 16384)',
  'create index search_name_grams on search using gin (name_grams) with (fastupdate = on, gin_pending_list_limit = 4096)',
];

// Looking through a thousand numbers of each of 30,000 rows takes seconds: when there are half as many again, not a tenth.
const upkeep = `alter table search set (
  autovacuum_analyze_scale_factor = 0.5, autovacuum_vacuum_insert_scale_factor = 0.5)`;

const buildRow = ({ id, year, name, text }: SearchRow) => {
  const names = joinSections(name);
  const others = joinSections(text);
  return {
    id,
    year,
    names,
    others,
    nameGrams: buildGrams([names]),
    grams: buildGrams([names, others], frequentCharacters),
  };
};

/** Full-text search by PostgreSQL. */
export const postgresSearch: SearchDialect = {
  createTables: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
  setUpkeep: async (db) => {
    await sql.raw(upkeep).execute(db);
  },
  put: async (writing: Kysely<Database>, row) => {
    const { id, year, names, others, nameGrams, grams } = buildRow(row);
    await sql`insert into search (report_id, year, name, text, name_grams, grams)
      values (${id}, ${year}, ${names}, ${others}, ${asArray(nameGrams)}, ${asArray(grams)})
      on conflict (report_id) do update set year = excluded.year, name = excluded.name, text = excluded.text,
        name_grams = excluded.name_grams, grams = excluded.grams`.execute(writing);
  },
  delete: async (writing, id) => {
    await sql`delete from search where report_id = ${id}`.execute(writing);
  },
  columns: [
    ['report_id', 'integer'],
    ['year', 'integer'],
    ['name', 'text'],
    ['text', 'text'],
    ['name_grams', 'integers'],
    ['grams', 'integers'],
  ],
  buildRow: (row) => {
    const { id, year, names, others, nameGrams, grams } = buildRow(row);
    return [id, year, names, others, nameGrams, grams];
  },
  marksNames: false,
  match: matchWords,
};
