// Words in PostgreSQL's index, on texts that are made up: whichever way it looks for them, the same reports are found.
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchWords } from '../src/postgres/match-words.ts';
import { postgresSearch } from '../src/postgres/postgres-search.ts';
import { joinTokens } from '../src/search/tokenize.ts';
import type { Database } from '../src/sql/database.ts';
import { startPostgres, type TestServer } from './start-postgres.ts';

interface Text {
  readonly id: number;
  readonly year: number;
  readonly name: string;
  readonly text: string;
}

// What every so manyth report says.
const pieces: readonly (readonly [every: number, piece: string])[] = [
  [1, '政府信息公开工作情况。'],
  [2, '全年办理申请;'],
  [3, '财政预算已经公布,'],
  [5, '甲乙在先,乙丙在后;'],
  [7, '见 Open Government 一节'],
  [50, '甲乙丙三处'],
  [133, '岭上𠀀村'],
];
const texts: readonly Text[] = Array.from({ length: 400 }, (_, index) => ({
  id: index + 1,
  year: 2019 + (index % 7),
  name: index % 9 === 0 ? '财政局' : `第${index}局`,
  text: pieces.flatMap(([every, piece]) => (index % every === 0 ? [piece] : [])).join(''),
}));

let server: TestServer;
let db: Kysely<Database>;
const asked: string[] = [];
beforeAll(async () => {
  server = await startPostgres();
  const pool = new pg.Pool({ connectionString: await server.createDatabase() });
  pool.on('error', () => {});
  db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      asked.push(query.sql);
    },
  });
  await sql`create table report (id integer primary key)`.execute(db);
  await postgresSearch.createTables(db as unknown as Kysely<unknown>);
  for (const { id, year, name, text } of texts) {
    await sql`insert into report values (${id})`.execute(db);
    await postgresSearch.put(db, { id, year, name: [name], text: [text] });
  }
}, 60_000);
afterAll(async () => {
  await db?.destroy();
  await server?.stop();
}, 60_000);

const queries: readonly (readonly string[])[] = [
  ['信息公开'],
  ['政府'],
  ['政'],
  ['财政'],
  ['财政', '申请'],
  ['甲乙丙'],
  ['甲乙', '乙丙'],
  ['岭'],
  ['𠀀村'],
  ['岭上𠀀'],
  ['open'],
  ['open government'],
  ['government open'],
  ['局'],
  ['税务'],
  ['税务', '政府'],
];
const narrowings: readonly { readonly year?: number; readonly among?: readonly number[] }[] = [
  {},
  { year: 2021 },
  { among: [1, 2, 3, 134, 267, 400] },
];

const holds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => joinTokens(text).includes(joinTokens(word)));

/** What looking at every text says. */
const lookAt = (words: readonly string[], within: 'name' | 'anywhere', narrow: (typeof narrowings)[number]): number[] =>
  texts
    .filter(({ id, year, name, text }) => {
      const found = words.every((word) => holds(name, [word]) || (within === 'anywhere' && holds(text, [word])));
      return found && (narrow.year ?? year) === year && (narrow.among?.includes(id) ?? true);
    })
    .map(({ id }) => id)
    .toReversed();

const compareAll = async (): Promise<void> => {
  for (const words of queries)
    for (const within of ['name', 'anywhere'] as const)
      for (const narrow of narrowings)
        for (const limit of [1, 20, 1000]) {
          const match = { words: words.map(joinTokens), within, limit, ...narrow };
          const ids = await db.transaction().execute((reading) => matchWords(reading, match));
          expect(ids, `${words.join(' ')} ${JSON.stringify({ within, narrow, limit })}`).toEqual(
            lookAt(words, within, narrow).slice(0, limit),
          );
        }
};

const countAsked = (pattern: RegExp): number => asked.splice(0).filter((query) => pattern.test(query)).length;

test('before the engine knows how often a pair occurs, the index names them all', async () => {
  asked.length = 0;
  await compareAll();
  expect(countAsked(/named as materialized/u)).toBeGreaterThan(0);
});

test('after that, what nearly all hold is looked for from the latest on, and what few hold by the index', async () => {
  await sql`analyze search`.execute(db);
  asked.length = 0;
  await db
    .transaction()
    .execute((reading) => matchWords(reading, { words: [joinTokens('信息公开')], within: 'anywhere', limit: 20 }));
  expect(countAsked(/set_config/u)).toBe(0);
  await db
    .transaction()
    .execute((reading) => matchWords(reading, { words: [joinTokens('甲乙丙')], within: 'anywhere', limit: 20 }));
  expect(countAsked(/named as materialized/u)).toBe(1);
  await compareAll();
});

test('what was forbidden for one question is allowed for the next of the same transaction', async () => {
  const scans = await db.transaction().execute(async (reading) => {
    await matchWords(reading, { words: [joinTokens('岭')], within: 'anywhere', limit: 20 });
    const { rows } = await sql<Record<string, string>>`select current_setting('enable_seqscan') as a,
      current_setting('enable_indexscan') as b, current_setting('enable_indexonlyscan') as c`.execute(reading);
    return rows;
  });
  expect(scans).toEqual([{ a: 'on', b: 'on', c: 'on' }]);
});
