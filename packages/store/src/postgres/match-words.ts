import { type RawBuilder, sql } from 'kysely';
import { isToldByGrams, listWordGrams } from '../search/build-grams.ts';
import { frequentCharacters } from '../search/frequent-characters.ts';
import type { Queries } from '../sql/database.ts';
import type { SearchMatch } from '../sql/search/search-dialect.ts';
import { asArray } from './as-array.ts';

// What it costs to look for words in a text (it stands outside of its row), and to take a row that the index names, in
// microseconds; measured on 90,000 reports.
const textCost = 20;
const rowCost = 0.5;

type Condition = RawBuilder<unknown>;

const joinConditions = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);

const holdWord = (word: string, within: SearchMatch['within']): Condition =>
  within === 'name'
    ? sql`strpos(search.name, ${word}) > 0`
    : sql`(strpos(search.text, ${word}) > 0 or strpos(search.name, ${word}) > 0)`;

const readIds = async (db: Queries, query: RawBuilder<unknown>): Promise<number[]> =>
  (await (query as RawBuilder<{ id: number }>).execute(db)).rows.map(({ id }) => id);

interface Estimate {
  readonly found: number;
  readonly all: number;
}

// By what the engine keeps of how often a pair occurs.
const estimate = async (db: Queries, condition: Condition): Promise<Estimate> => {
  const { rows: plans } = await sql<{
    'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[];
  }>`explain (format json) select 1 from search where ${condition}`.execute(db);
  const { rows: sizes } = await sql<{
    size: number;
  }>`select reltuples::float8 as size from pg_class where oid = 'search'::regclass`.execute(db);
  return { found: plans[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0, all: sizes[0]?.size ?? 0 };
};

/** Reports one after the other, the latest first, until there are enough. */
const goThrough = (db: Queries, conditions: readonly Condition[], limit: number): Promise<number[]> =>
  readIds(
    db,
    sql`select report_id as id from search where ${joinConditions(conditions)} order by report_id desc limit ${limit}`,
  );

const scans = ['enable_seqscan', 'enable_indexscan', 'enable_indexonlyscan'];

const allowScans = (db: Queries, allowed: 'on' | 'off') =>
  sql`select ${sql.join(scans.map((scan) => sql`set_config(${scan}, ${allowed}, true)`))}`.execute(db);

/**
 * What the index names, the latest first; where that may be too many, their texts are looked through until there are
 * enough. The engine takes texts and arrays to cost nothing, and would go through all of them instead: it is
 * told not to.
 */
const takeNamed = async (
  db: Queries,
  named: Condition,
  holds: readonly Condition[],
  limit: number,
): Promise<number[]> => {
  await allowScans(db, 'off');
  const all = sql`select report_id as id from search where ${named}`;
  const ids = await readIds(
    db,
    holds.length === 0
      ? sql`${all} order by id desc limit ${limit}`
      : sql`with named as materialized (${all})
          select id from (select id from named order by id desc) as latest
          where (select ${joinConditions(holds)} from search where search.report_id = latest.id)
          order by id desc limit ${limit}`,
  );
  await allowScans(db, 'on');
  return ids;
};

/** Row ids of the reports that match, the latest first. Within a transaction. */
export const matchWords = async (
  db: Queries,
  { words, within, year, among, limit }: SearchMatch,
): Promise<number[]> => {
  const without = within === 'name' ? undefined : frequentCharacters;
  const grams = listWordGrams(words, without);
  const holds = words.map((word) => holdWord(word, within));
  const narrow = [
    ...(year === undefined ? [] : [sql`year = ${year}`]),
    ...(among === undefined ? [] : [sql`report_id = any(${asArray(among)})`]),
  ];
  if (among !== undefined || grams.length === 0) return goThrough(db, [...narrow, ...holds], limit);
  const column = sql.raw(within === 'name' ? 'name_grams' : 'grams');
  const holdsGrams = sql`${column} @> ${asArray(grams)}`;
  const unsure = words.flatMap((word, index) => (isToldByGrams(word, without) ? [] : [holds[index]!]));
  // Without the year: it costs nothing to pass over the others, but the index names them, too.
  const { found, all } = await estimate(db, holdsGrams);
  const through = (limit * all * textCost) / Math.max(1, found);
  const taken = found * rowCost + (unsure.length === 0 ? 0 : Math.min(found, limit) * textCost);
  // A table that nobody analysed yet has −1 rows.
  return all > 0 && through < taken
    ? goThrough(db, [...narrow, ...holds], limit)
    : takeNamed(db, joinConditions([holdsGrams, ...narrow]), unsure, limit);
};
