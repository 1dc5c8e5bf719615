import { sql } from 'kysely';
import { joinSections } from '../search/search-text.ts';
import type { Queries } from '../sql/database.ts';
import type { SearchDialect, SearchMatch } from '../sql/search/search-dialect.ts';

// FTS5 without a copy of the texts. Its tokenizer "ascii" takes everything between two blanks for a token: tokens are
// made by tokenize.ts. `facet` holds what is filtered by, and the names once more as tokens of their own: to find 财政 in
// names, FTS5 would go through every text that holds one of the two. No token of tokenize.ts has an ideograph beside
// anything else, so that those of `facet` are found nowhere else, and need not be looked for by column.
const createTable = `create virtual table search using fts5(
  facet, name, text, content = '', contentless_delete = 1, tokenize = 'ascii')`;

const [yearMark, nameMark] = ['年', '名'];

const markYear = (year: number): string => `${yearMark}${year}`;

const markNames = (tokens: string): string => tokens.trim().replaceAll(/(?<=^| )(?=.)/gu, nameMark);

const buildFacet = (year: number | null, names: string): string =>
  [...(year === null ? [] : [markYear(year)]), markNames(names)].join(' ');

const buildMatch = ({ words, within, year }: SearchMatch): string => {
  const phrases = words.map((word) => (within === 'name' ? markNames(word) : word.trim()));
  return [...(year === undefined ? [] : [markYear(year)]), ...phrases].map((phrase) => `"${phrase}"`).join(' AND ');
};

const readIds = async (db: Queries, query: ReturnType<typeof sql<{ id: number }>>): Promise<number[]> =>
  (await query.execute(db)).rows.map(({ id }) => id);

/** Full-text search by SQLite's FTS5. */
export const sqliteSearch: SearchDialect = {
  createTables: async (db) => {
    await sql.raw(createTable).execute(db);
  },
  put: async (writing, row) => {
    const values = sql.join(sqliteSearch.buildRow(row));
    await sql`insert or replace into search (rowid, facet, name, text) values (${values})`.execute(writing);
  },
  delete: async (writing, id) => {
    await sql`delete from search where rowid = ${id}`.execute(writing);
  },
  columns: [
    ['rowid', 'integer'],
    ['facet', 'text'],
    ['name', 'text'],
    ['text', 'text'],
  ],
  buildRow: ({ id, year, name, text }) => {
    const names = joinSections(name);
    return [id, buildFacet(year, names), names, joinSections(text)];
  },
  marksNames: true,
  match: async (db, match) => {
    const among =
      match.among === undefined
        ? sql``
        : sql`and rowid in (select value from json_each(${JSON.stringify(match.among)}))`;
    return readIds(
      db,
      sql`select rowid as id from search where search match ${buildMatch(match)} ${among} order by rowid desc limit ${match.limit}`,
    );
  },
};
