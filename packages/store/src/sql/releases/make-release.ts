import { createHash } from 'node:crypto';
import { metrics, smallDenominator } from '@nianbao/schema';
import type { Release } from '../../port.ts';
import type { Queries } from '../database.ts';
import { readTotals } from '../read-totals.ts';
import type { SqlDialect } from '../sql-dialect.ts';
import type { Snapshot } from '../stream-reports.ts';
import { writeTransaction } from '../write-transaction.ts';
import { figureQuantities } from './list-quantities.ts';
import { nameContents } from './name-contents.ts';
import { buildRelease } from './read-releases.ts';
import { tallyYear, type YearStatistic } from './tally-year.ts';

// A changed definition makes another release of the same contents.
const definitions = createHash('sha256')
  .update(JSON.stringify([metrics, smallDenominator, figureQuantities.map(({ id }) => id)]))
  .digest('hex')
  .slice(0, 12);

interface Computed {
  readonly revision: string;
  readonly counts: Pick<Release, 'agencies' | 'reports' | 'figures'>;
  readonly statistics: readonly YearStatistic[];
}

const compute = async (db: Queries, revision: string): Promise<Computed> => {
  const { agencies, reports, figures, years } = await readTotals(db);
  const statistics: YearStatistic[] = [];
  for (const { year } of years) statistics.push(...(await tallyYear(db, year)));
  return { revision, counts: { agencies, reports, figures }, statistics };
};

const findNewest = (db: Queries) =>
  db.selectFrom('release').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();

/** The date, or where that day has a release already the date with a number. Example: "2026-03-31-2" */
const chooseId = async (db: Queries, date: string): Promise<string> => {
  const taken = new Set(
    (await db.selectFrom('release').select('id').where('date', '=', date).execute()).map(({ id }) => id),
  );
  let id = date;
  for (let count = 2; taken.has(id); count += 1) id = `${date}-${count}`;
  return id;
};

// PostgreSQL takes 65,535 parameters a statement, SQLite 32,766; a row has 14.
const rowsAtOnce = 2000;

/** Computes a release in one state of the store and keeps it; the newest one, where it was made from the same. */
export const makeRelease = async (
  db: Queries,
  dialect: SqlDialect,
  snapshot: Snapshot,
  { date }: { readonly date: string },
): Promise<Release> => {
  const computed = await snapshot(async (reading) => {
    const revision = `${await nameContents(reading)}-${definitions}`;
    const newest = await findNewest(reading);
    return newest?.revision === revision ? buildRelease(newest) : compute(reading, revision);
  });
  if (!('statistics' in computed)) return computed;
  const { revision, counts, statistics } = computed;
  return writeTransaction(db, dialect, async (writing) => {
    const release = await writing
      .insertInto('release')
      .values({ id: await chooseId(writing, date), date, revision, ...counts })
      .returningAll()
      .executeTakeFirstOrThrow();
    for (let start = 0; start < statistics.length; start += rowsAtOnce)
      await writing
        .insertInto('release_statistic')
        .values(statistics.slice(start, start + rowsAtOnce).map((row) => ({ release_number: release.number, ...row })))
        .execute();
    return buildRelease(release);
  });
};
