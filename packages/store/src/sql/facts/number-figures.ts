import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { trackedFigures } from './figure-list.ts';

/** The column of `fact` that holds the figure of this number. Example: `factColumn(17)` → "f17" */
export const factColumn = (number: number): string => `f${number}`;

/** Path → number of each figure that a store holds. */
export type FigureNumbers = ReadonlyMap<string, number>;

/** The figures of a store, by path. */
export const readFigureNumbers = async (db: Kysely<Database>): Promise<FigureNumbers> => {
  const rows = await db.selectFrom('figure').select(['path', 'number']).orderBy('number').execute();
  return new Map(rows.map(({ path, number }) => [path, number]));
};

/** Which figures this program knows and the store does not, as after a new edition of the form. */
export const findNewFigures = (known: FigureNumbers): string[] => trackedFigures.filter((path) => !known.has(path));

/** Gives each new figure the next number and a column. Under the lock of the structure; what has a number keeps it. */
export const numberFigures = async (db: Kysely<Database>): Promise<void> => {
  const known = await readFigureNumbers(db);
  const added = findNewFigures(known);
  if (added.length === 0) return;
  const first = Math.max(0, ...known.values()) + 1;
  for (const index of added.keys())
    await db.schema
      .alterTable('fact')
      .addColumn(factColumn(first + index), 'double precision')
      .execute();
  await db
    .insertInto('figure')
    .values(added.map((path, index) => ({ path, number: first + index })))
    .execute();
};

/** A figure's value in statistics: null where it was inferred, unless those are wanted, too. */
export const factValue = (number: number, { inferred = false } = {}) => {
  const column = sql.ref<number | null>(`fact.${factColumn(number)}`);
  return inferred
    ? sql<number | null>`${column}`
    : sql<
        number | null
      >`case when fact.inferred > 0 and substr(fact.marks, ${sql.lit(number)}, 1) = 'i' then null else ${column} end`;
};
